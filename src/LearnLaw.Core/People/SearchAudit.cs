using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <param name="From">First local day, inclusive.</param>
/// <param name="To">Last local day, inclusive.</param>
/// <param name="Action">Exact action or a module with its dot ("people.").</param>
/// <param name="Words">Part of the name, the subject or the detail.</param>
public sealed record AuditFilter(DateOnly? From, DateOnly? To, string? Action, string? Words);

/// <summary>
/// The audit as one auditor may see it: rows of the units in reach. Rows that belong to no unit (sign-ins, settings) are seen
/// only from the top.
/// </summary>
public sealed class SearchAudit(LearnLawDbContext db, OrganisationClock clock)
{
    public async Task<IQueryable<AuditEntry>> RunAsync(Actor actor, AuditFilter filter, CancellationToken ct = default)
    {
        actor.Require(Permission.ViewAudit);
        var rows = db.AuditEntries.AsNoTracking();
        if (!await SeesAllAsync(actor, ct))
        {
            var units = db.UnitIdsFor(actor, Permission.ViewAudit);
            rows = rows.Where(a => a.UnitId != null && units.Contains(a.UnitId.Value));
        }

        if (filter.From is { } from) rows = rows.Where(a => a.At >= clock.Range(from, from).From);
        if (filter.To is { } to) rows = rows.Where(a => a.At < clock.Range(to, to).Until);
        if (!string.IsNullOrWhiteSpace(filter.Action))
            rows = filter.Action.EndsWith('.') ? rows.Where(a => a.Action.StartsWith(filter.Action)) : rows.Where(a => a.Action == filter.Action);
        if (!string.IsNullOrWhiteSpace(filter.Words))
        {
            var words = filter.Words.Trim();
            rows = rows.Where(a => a.ActorName.Contains(words) || a.Subject.Contains(words) || a.Detail!.Contains(words));
        }

        return rows.OrderByDescending(a => a.At).ThenByDescending(a => a.Id);
    }

    private async Task<bool> SeesAllAsync(Actor actor, CancellationToken ct)
    {
        var roots = await db.OrgUnits.Where(u => u.ParentId == null).Select(u => u.Path).ToListAsync(ct);
        return roots.All(root => actor.Has(Permission.ViewAudit, root));
    }
}
