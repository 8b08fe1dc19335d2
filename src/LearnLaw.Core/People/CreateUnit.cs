using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>Adds a unit below one of the actor's.</summary>
public sealed class CreateUnit(LearnLawDbContext db, AuditTrail audit)
{
    public async Task<Guid> RunAsync(Actor actor, Guid parentId, string name, OrgUnitKind kind, CancellationToken ct = default)
    {
        var parent = await db.UnitsFor(actor, Permission.ManageUnits).SingleOrDefaultAsync(u => u.Id == parentId, ct) ?? throw new NotFoundException("unit");
        var order = await db.OrgUnits.CountAsync(u => u.ParentId == parentId, ct);
        var unit = new OrgUnit(name, kind, parent, order + 1);
        if (await db.OrgUnits.AnyAsync(u => u.ParentId == parentId && u.Name == unit.Name && u.ClosedAt == null, ct))
            throw new RuleException("people.unit-exists", unit.Name) { Field = "Name" };
        db.OrgUnits.Add(unit);
        audit.Record(actor, "people.unit-created", unit.Name, unit.Id);
        await db.SaveChangesAsync(ct);
        return unit.Id;
    }
}
