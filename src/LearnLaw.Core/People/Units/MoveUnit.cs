using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Units;

/// <summary>Moves a unit under another, with all that is below it.</summary>
public sealed class MoveUnit(LearnLawDbContext db, AuditTrail audit)
{
    /// <exception cref="RuleException">The new parent is below the unit, has a unit of that name, or the tree would be too deep.</exception>
    public async Task RunAsync(Actor actor, Guid unitId, Guid parentId, CancellationToken ct = default)
    {
        var unit = await db.FindUnitAsync(actor, Permission.ManageUnits, unitId, ct);
        if (unit.ParentId is null) throw new RuleException("people.unit-root");
        // Who looks after a subtree keeps it where it hangs: its top is moved from above.
        if (!actor.Has(Permission.ManageUnits, ParentPath(unit))) throw new ForbiddenException("the unit's parent is out of reach");
        var parent = await db.FindUnitAsync(actor, Permission.ManageUnits, parentId, ct);
        var before = unit.Path;
        var below = await db.Subtree(before).Where(u => u.Id != unitId).ToListAsync(ct);
        unit.MoveUnder(parent);
        foreach (var other in below) other.FollowParent(before, unit.Path);
        await db.CheckSiblingNameAsync(unit, ct);
        audit.Record(actor, "people.unit-moved", unit.Name, unit.Id, parent.Name);
        await db.SaveChangesAsync(ct);
    }

    private static string ParentPath(OrgUnit unit) => unit.Path[..(unit.Path.TrimEnd('/').LastIndexOf('/') + 1)];
}
