using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Catalogue;

/// <summary>Holds the whole library against the catalogue, in one query.</summary>
public sealed class ReadCurrency(LearnLawDbContext db, StatuteCatalogue catalogue, OrganisationClock clock)
{
    /// <returns>One entry for each statute of the catalogue, in its order.</returns>
    public async Task<IReadOnlyList<StatuteCurrency>> RunAsync(CancellationToken ct = default)
    {
        var slugs = catalogue.Statutes.Select(s => Statute.SlugOf(s.Title)).ToArray();
        var rows = await (
            from version in db.StatuteVersions.AsNoTracking()
            join statute in db.Statutes on version.StatuteId equals statute.Id
            where slugs.Contains(statute.Slug)
            select new { statute.Slug, version.Id, version.Date, version.Effective, version.RepealedOn }).ToListAsync(ct);
        var bySlug = rows.ToLookup(r => r.Slug, r => new LoadedVersion(r.Id, r.Date, r.Effective, r.RepealedOn));
        return [.. catalogue.Statutes.Select(s => StatuteCurrency.Of(s, bySlug[Statute.SlugOf(s.Title)], clock.Today))];
    }
}
