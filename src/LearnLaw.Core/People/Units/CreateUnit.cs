using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Units;

/// <summary>Adds a unit below one of the actor's.</summary>
public sealed class CreateUnit(LearnLawDbContext db, AuditTrail audit)
{
    /// <exception cref="RuleException">The name is empty, too long or taken by a sibling, or the tree would be too deep.</exception>
    public async Task<Guid> RunAsync(Actor actor, Guid parentId, string name, OrgUnitKind kind, CancellationToken ct = default)
    {
        var parent = await db.FindUnitAsync(actor, Permission.ManageUnits, parentId, ct);
        var last = await db.OrgUnits.Where(u => u.ParentId == parentId).MaxAsync(u => (int?)u.Order, ct) ?? 0;
        var unit = new OrgUnit(name, kind, parent, last + 1);
        await db.CheckSiblingNameAsync(unit, ct);
        db.OrgUnits.Add(unit);
        audit.Record(actor, "people.unit-created", unit.Name, unit.Id);
        await db.SaveChangesAsync(ct);
        return unit.Id;
    }
}
