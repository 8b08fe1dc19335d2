using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>Renames a unit, moves it under another with all that is below it, or closes it.</summary>
public sealed class ChangeUnit(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    public async Task RenameAsync(Actor actor, Guid unitId, string name, OrgUnitKind kind, CancellationToken ct = default)
    {
        var unit = await FindAsync(actor, unitId, ct);
        var before = unit.Name;
        unit.Rename(name, kind);
        audit.Record(actor, "people.unit-renamed", unit.Name, unit.Id, before);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleException">The new parent is below the unit, or the tree would be too deep.</exception>
    public async Task MoveAsync(Actor actor, Guid unitId, Guid parentId, CancellationToken ct = default)
    {
        var unit = await FindAsync(actor, unitId, ct);
        if (unit.ParentId is null) throw new RuleException("people.unit-root");
        var parent = await FindAsync(actor, parentId, ct);
        var before = unit.Path;
        var below = await db.OrgUnits.Where(u => u.Path.StartsWith(before) && u.Id != unitId).ToListAsync(ct);
        unit.MoveUnder(parent);
        foreach (var other in below) other.FollowParent(before, unit.Path);
        audit.Record(actor, "people.unit-moved", unit.Name, unit.Id, parent.Name);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A unit with people or open units below it can't be closed.</summary>
    public async Task CloseAsync(Actor actor, Guid unitId, CancellationToken ct = default)
    {
        var unit = await FindAsync(actor, unitId, ct);
        if (unit.ParentId is null) throw new RuleException("people.unit-root");
        if (await db.Posts.AnyAsync(p => p.UnitId == unitId && p.Until == null, ct)
            || await db.OrgUnits.AnyAsync(u => u.ParentId == unitId && u.ClosedAt == null, ct))
            throw new RuleException("people.unit-in-use", unit.Name);
        unit.Close(time.GetUtcNow().UtcDateTime);
        audit.Record(actor, "people.unit-closed", unit.Name, unit.Id);
        await db.SaveChangesAsync(ct);
    }

    private async Task<OrgUnit> FindAsync(Actor actor, Guid unitId, CancellationToken ct) =>
        await db.UnitsFor(actor, Permission.ManageUnits).SingleOrDefaultAsync(u => u.Id == unitId, ct) ?? throw new NotFoundException("unit");
}
