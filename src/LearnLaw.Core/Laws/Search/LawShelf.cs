using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Search;

/// <summary>
/// Titles and dates of all versions, kept in memory: some thousand small records that every search orders and filters by. Forgotten by
/// whatever changes the library in this process; another process sees a change within <see cref="Life"/>.
/// </summary>
public sealed class LawShelf(StatuteCatalogue catalogue, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(10);

    private volatile Content? content;

    /// <summary>By rank: the Constitution before laws before regulations, then by title, the newest version first.</summary>
    public async Task<LawShelfContent> ReadAsync(LearnLawDbContext db, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (content is { } known && now - known.ReadAt < Life) return known.Value;
        var versions = await db.StatuteVersions.AsNoTracking()
            .Join(db.Statutes, v => v.StatuteId, s => s.Id, (v, s) => new ShelvedVersion(
                v.Id, v.SearchKey, s.Id, s.Slug, s.ShortTitle, s.Title, s.Category, v.Date, v.Effective, v.SupersededOn, v.RepealedOn))
            .ToListAsync(ct);
        versions = versions.ConvertAll(Known);
        var ordered = versions.OrderBy(v => v.Category).ThenBy(v => v.ShortTitle, StringComparer.Ordinal).ThenByDescending(v => v.Date).ToList();
        var value = new LawShelfContent(ordered);
        content = new Content(value, now);
        return value;
    }

    private ShelvedVersion Known(ShelvedVersion version) => catalogue.Find(version.Slug) is { } entry
        ? version with { Department = entry.Department, FoldedNames = [.. entry.Names.Select(n => SearchText.Of(n).ToString())] }
        : version;

    public void Forget() => content = null;

    private sealed record Content(LawShelfContent Value, DateTimeOffset ReadAt);
}
