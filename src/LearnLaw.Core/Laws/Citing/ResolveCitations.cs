using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Citing;

/// <summary>Finds the version that holds what a citation names: the one in force today, where it has such an article.</summary>
public sealed class ResolveCitations(LearnLawDbContext db, OrganisationClock clock)
{
    /// <summary>Sets the version of each; any number of citations is two queries.</summary>
    public async Task RunAsync(IReadOnlyCollection<StoredCitation> citations, CancellationToken ct)
    {
        var slugs = citations.Where(c => c.VersionId is null).Select(c => c.Statute).Distinct().ToList();
        if (slugs.Count == 0) return;
        var versions = await InForceAsync(slugs, ct);
        if (versions.Count == 0) return;
        var places = await PlacesAsync([.. versions.Values], [.. citations.Select(c => c.ArticleKey).OfType<string>().Distinct()], ct);
        foreach (var citation in citations.Where(c => c.VersionId is null))
        {
            if (versions.TryGetValue(citation.Statute, out var version) && (citation.ArticleKey is not { } key || places.Contains((version, key))))
                citation.VersionId = version;
        }
    }

    /// <summary>A statute came into the library: what named it before finds its place now.</summary>
    public async Task FillAsync(string slug, CancellationToken ct)
    {
        var waiting = db.StoredCitations.Where(c => c.Statute == slug && c.VersionId == null);
        if (!await waiting.AnyAsync(ct)) return;
        if (!(await InForceAsync([slug], ct)).TryGetValue(slug, out var version)) return;
        await waiting
            .Where(c => c.ArticleKey == null || db.LawNodes.Any(n => n.VersionId == version && n.ArticleKey == c.ArticleKey))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.VersionId, version), ct);
    }

    /// <summary>A version leaves the library: what it resolved is open again.</summary>
    public Task ForgetAsync(string slug, Guid versionId, CancellationToken ct) => db.StoredCitations
        .Where(c => c.Statute == slug && c.VersionId == versionId)
        .ExecuteUpdateAsync(set => set.SetProperty(c => c.VersionId, (Guid?)null), ct);

    private async Task<Dictionary<string, Guid>> InForceAsync(List<string> slugs, CancellationToken ct)
    {
        var versions = await db.StatuteVersions.AsNoTracking()
            .Join(db.Statutes.Where(s => slugs.Contains(s.Slug)), v => v.StatuteId, s => s.Id, (v, s) => new { s.Slug, v.Id, v.Effective, v.Date })
            .ToListAsync(ct);
        return versions.GroupBy(v => v.Slug)
            .ToDictionary(g => g.Key, g => Statute.CurrentOf(g, v => v.Effective, v => v.Date, clock.Today)!.Id, StringComparer.Ordinal);
    }

    private async Task<HashSet<(Guid, string)>> PlacesAsync(List<Guid> versions, List<string> keys, CancellationToken ct)
    {
        if (keys.Count == 0) return [];
        var rows = await db.LawNodes.AsNoTracking()
            .Where(n => versions.Contains(n.VersionId) && n.ArticleKey != null && keys.Contains(n.ArticleKey))
            .Select(n => new { n.VersionId, n.ArticleKey }).Distinct().ToListAsync(ct);
        return [.. rows.Select(r => (r.VersionId, r.ArticleKey!))];
    }
}
