using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.People.Units;

/// <summary>Gives a unit another name or kind; its people and records stay with it.</summary>
public sealed class RenameUnit(LearnLawDbContext db, AuditTrail audit)
{
    /// <exception cref="RuleException">The name is empty, too long or taken by a sibling.</exception>
    public async Task RunAsync(Actor actor, Guid unitId, string name, OrgUnitKind kind, CancellationToken ct = default)
    {
        var unit = await db.FindUnitAsync(actor, Permission.ManageUnits, unitId, ct);
        var before = unit.Name;
        unit.Rename(name, kind);
        await db.CheckSiblingNameAsync(unit, ct);
        audit.Record(actor, "people.unit-renamed", unit.Name, unit.Id, before);
        await db.SaveChangesAsync(ct);
    }
}
