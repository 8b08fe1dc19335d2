using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Units;

/// <summary>Opens a closed unit again: the way back from a closing by mistake.</summary>
public sealed class ReopenUnit(LearnLawDbContext db, AuditTrail audit)
{
    /// <exception cref="RuleException">Its parent is closed, or a sibling has taken its name.</exception>
    public async Task RunAsync(Actor actor, Guid unitId, CancellationToken ct = default)
    {
        var unit = await db.UnitsFor(actor, Permission.ManageUnits).SingleOrDefaultAsync(u => u.Id == unitId, ct) ?? throw new NotFoundException("unit");
        if (await db.OrgUnits.AnyAsync(u => u.Id == unit.ParentId && u.ClosedAt != null, ct)) throw new RuleException("people.unit-parent-closed", unit.Name);
        unit.Reopen();
        await db.CheckSiblingNameAsync(unit, ct);
        audit.Record(actor, "people.unit-reopened", unit.Name, unit.Id);
        await db.SaveChangesAsync(ct);
    }
}
