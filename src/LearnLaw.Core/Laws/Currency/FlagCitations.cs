using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Currency;

/// <summary>
/// When a version follows another, or replaces its words, finds what cites an article that changed, moved or went, and puts it on
/// the reviewers' list. Part of storing the version: cause and list are one transaction.
/// </summary>
public sealed class FlagCitations(LearnLawDbContext db, CitedPlaces cited, TimeProvider time)
{
    /// <summary>The words of the version that the new one follows. Asked before anything is replaced.</summary>
    /// <param name="statute">With its versions, the new one not among them unless it is replaced.</param>
    /// <param name="date">Date of the version about to be stored.</param>
    /// <param name="deliveredSince">
    /// Versions imported since then came with the same delivery: nobody has written anything by them, so nothing is flagged.
    /// </param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Words of each article; empty where nothing is followed.</returns>
    public async Task<IReadOnlyDictionary<string, string>> WordsBeforeAsync(
        Statute statute, DateOnly date, DateTime? deliveredSince, CancellationToken ct)
    {
        var before = statute.Versions.Where(v => v.Date <= date).MaxBy(v => v.Date);
        var isNewest = statute.Versions.All(v => v.Date <= date);
        if (before is null || !isNewest || before.ImportedAt >= deliveredSince) return new Dictionary<string, string>();

        var keys = KeysOf(await cited.OfAsync(statute.Slug, ct));
        if (keys.Length == 0) return new Dictionary<string, string>();
        return ArticleChange.TextsOf(await db.LawNodes.AsNoTracking()
            .Where(n => n.VersionId == before.Id && keys.Contains(n.ArticleKey)).OrderBy(n => n.Order).ToListAsync(ct));
    }

    /// <summary>Adds a review for each item and article that the new version touches; saving is the caller's.</summary>
    /// <param name="statute">The statute.</param>
    /// <param name="version">The version just filled.</param>
    /// <param name="before">From <see cref="WordsBeforeAsync"/>.</param>
    /// <param name="ct">Cancels.</param>
    public async Task RunAsync(Statute statute, StatuteVersion version, IReadOnlyDictionary<string, string> before, CancellationToken ct)
    {
        if (before.Count == 0) return;
        var after = ArticleChange.TextsOf(version.Nodes);
        var changes = before.Keys.Select(key => (key, Change: ArticleChange.Of(key, before, after)))
            .Where(c => c.Change is not null).ToDictionary(c => c.key, c => c.Change!);
        if (changes.Count == 0) return;

        var open = (await db.CitationReviews
            .Where(r => r.StatuteId == statute.Id && r.State == ReviewState.Open)
            .Select(r => new { r.ItemId, r.Place, r.VersionId }).ToListAsync(ct)).ToHashSet();
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var item in await cited.OfAsync(statute.Slug, ct))
        {
            foreach (var key in item.Places.Select(KeyOf).OfType<string>().Distinct().Where(changes.ContainsKey))
            {
                var place = $"{statute.Slug}/{key}";
                if (open.Add(new { ItemId = item.Item.Id, Place = place, VersionId = version.Id }))
                    db.CitationReviews.Add(new CitationReview(item, place, statute, version, changes[key], now));
            }
        }
    }

    private static string[] KeysOf(IEnumerable<CitedPlace> items) => [.. items.SelectMany(i => i.Places).Select(KeyOf).OfType<string>().Distinct()];

    private static string? KeyOf(Citation citation) => citation.IsPreface ? Citation.PrefaceWord : citation.Article?.Key;
}
