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
    /// <summary>What the new version follows: asked before anything is replaced.</summary>
    /// <param name="statute">With its versions, the new one not among them unless it is replaced.</param>
    /// <param name="date">Date of the version about to be stored.</param>
    /// <param name="deliveredSince">
    /// Versions imported since then came with the same delivery: nobody has written anything by them, so nothing is flagged.
    /// </param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null where nothing is followed, or nothing cites the statute.</returns>
    public async Task<FollowedVersion?> FollowedAsync(Statute statute, DateOnly date, DateTime? deliveredSince, CancellationToken ct)
    {
        var before = statute.Versions.Where(v => v.Date <= date).MaxBy(v => v.Date);
        var isNewest = statute.Versions.All(v => v.Date <= date);
        if (before is null || !isNewest || before.ImportedAt >= deliveredSince) return null;

        var items = await cited.OfAsync(statute.Slug, ct);
        if (items.Count == 0) return null;
        var keys = KeysOf(items);
        var words = ArticleChange.TextsOf(await db.LawNodes.AsNoTracking()
            .Where(n => n.VersionId == before.Id && keys.Contains(n.ArticleKey)).OrderBy(n => n.Order).ToListAsync(ct));
        return new FollowedVersion(before.TextHash, words);
    }

    /// <summary>Adds a review for each item and article that the new version touches; saving is the caller's.</summary>
    /// <param name="statute">The statute.</param>
    /// <param name="version">The version just filled.</param>
    /// <param name="before">From <see cref="FollowedAsync"/>.</param>
    /// <param name="ct">Cancels.</param>
    public async Task RunAsync(Statute statute, StatuteVersion version, FollowedVersion? before, CancellationToken ct)
    {
        if (before is null || before.TextHash == version.TextHash) return;
        var after = ArticleChange.TextsOf(version.Nodes);
        var changes = before.Words.Keys.Select(key => (key, Change: ArticleChange.Of(key, before.Words, after)))
            .Where(c => c.Change is not null).ToDictionary(c => c.key, c => c.Change!);

        var open = (await db.CitationReviews
            .Where(r => r.StatuteId == statute.Id && r.State == ReviewState.Open)
            .Select(r => new { r.ItemId, r.Place, r.VersionId }).ToListAsync(ct)).ToHashSet();
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var item in await cited.OfAsync(statute.Slug, ct))
        {
            foreach (var key in item.Places.Select(KeyOf).OfType<string>().Distinct().Where(changes.ContainsKey)) Flag(item, $"{statute.Slug}/{key}", changes[key]);
            if (item.Item.RestsOnWholeStatutes && item.Places.Any(p => KeyOf(p) is null)) Flag(item, statute.Slug, ArticleChange.OfTheWhole);
        }

        void Flag(CitedPlace item, string place, ArticleChange change)
        {
            if (open.Add(new { ItemId = item.Item.Id, Place = place, VersionId = version.Id }))
                db.CitationReviews.Add(new CitationReview(item, place, statute, version, change, now));
        }
    }

    private static string[] KeysOf(IEnumerable<CitedPlace> items) => [.. items.SelectMany(i => i.Places).Select(KeyOf).OfType<string>().Distinct()];

    private static string? KeyOf(Citation citation) => citation.IsPreface ? Citation.PrefaceWord : citation.Article?.Key;
}
