using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Units;

/// <summary>Closes a unit that nobody belongs to any more. It stays in the record and takes no new people.</summary>
public sealed class CloseUnit(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    /// <exception cref="RuleException">It is the root, or people or open units are still in it.</exception>
    public async Task RunAsync(Actor actor, Guid unitId, CancellationToken ct = default)
    {
        var unit = await db.FindUnitAsync(actor, Permission.ManageUnits, unitId, ct);
        if (unit.ParentId is null) throw new RuleException("people.unit-root");
        if (await db.Posts.AnyAsync(p => p.UnitId == unitId && p.Until == null, ct)
            || await db.OrgUnits.AnyAsync(u => u.ParentId == unitId && u.ClosedAt == null, ct))
            throw new RuleException("people.unit-in-use", unit.Name);
        unit.Close(time.GetUtcNow().UtcDateTime);
        audit.Record(actor, "people.unit-closed", unit.Name, unit.Id);
        await db.SaveChangesAsync(ct);
    }
}
