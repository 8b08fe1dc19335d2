using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Comparison;

/// <summary>Compares two versions of a statute, named by their dates or by any day on which they were in force.</summary>
public sealed class CompareVersions(LearnLawDbContext db, OrganisationClock clock)
{
    /// <param name="slug">Short title, as addresses name it.</param>
    /// <param name="from">The one side; null for the version before the other.</param>
    /// <param name="to">The other side; null for the version in force.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="NotFoundException">There is no such statute, or no version of a day that was named.</exception>
    public async Task<ComparedVersions> RunAsync(string slug, DateOnly? from, DateOnly? to, CancellationToken ct = default)
    {
        var statute = await db.Statutes.AsNoTracking().Include(s => s.Versions).SingleOrDefaultAsync(s => s.Slug == slug, ct)
            ?? throw new NotFoundException($"statute {slug}");
        var after = to is { } toDay ? Named(toDay) : statute.VersionOn(clock.Today) ?? throw new NotFoundException($"statute {slug}");
        var before = from is { } fromDay ? Named(fromDay) : statute.Versions.Where(v => v.Date < after.Date).MaxBy(v => v.Date);
        if (before is null || before == after) return new ComparedVersions(statute, before, after, null, clock.Today);

        Guid[] ids = [before.Id, after.Id];
        var nodes = await db.LawNodes.AsNoTracking().Where(n => ids.Contains(n.VersionId)).OrderBy(n => n.VersionId).ThenBy(n => n.Order).ToListAsync(ct);
        return new ComparedVersions(
            statute, before, after, VersionComparison.Of(nodes.FindAll(n => n.VersionId == before.Id), nodes.FindAll(n => n.VersionId == after.Id)), clock.Today);

        StatuteVersion Named(DateOnly day) => statute.VersionNamed(day) ?? throw new NotFoundException($"statute {slug} {day}");
    }
}
