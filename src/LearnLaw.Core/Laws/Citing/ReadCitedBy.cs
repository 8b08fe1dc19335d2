using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.Laws.Search;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Citing;

/// <summary>
/// What cites an article, for one person: the statutes in force, what everybody may read, and for those who keep content also the
/// questions and drafts of the units in reach.
/// </summary>
public sealed class ReadCitedBy(LearnLawDbContext db, LawShelf shelf, OrganisationClock clock)
{
    /// <summary>More than this many rows of a famous article help nobody.</summary>
    private const int Most = 400;

    /// <param name="actor">Who asks.</param>
    /// <param name="slug">The statute.</param>
    /// <param name="key">The article's key, or 序言.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<CitedBy>> RunAsync(Actor actor, string slug, string key, CancellationToken ct = default)
    {
        var keeps = actor.Has(Permission.ManageContent);
        var units = db.UnitIdsFor(actor, Permission.ManageContent);
        var rows = await db.StoredCitations.AsNoTracking()
            .Where(c => c.Statute == slug && c.ArticleKey == key)
            .Join(db.CitingEntries, c => c.EntryId, e => e.Id, (c, e) => new { c.FromArticle, Entry = e })
            .Where(r => r.Entry.ReadAddress != null || (keeps && (r.Entry.UnitId == null || units.Contains(r.Entry.UnitId.Value))))
            .OrderBy(r => r.Entry.Kind).ThenBy(r => r.Entry.Title).ThenBy(r => r.Entry.Id).Take(Most)
            .ToListAsync(ct);
        if (rows.Count == 0) return [];

        var statutes = await StatutesAsync(rows.Where(r => r.Entry.Kind == CitingEntry.StatuteKind).Select(r => (r.Entry, r.FromArticle)), ct);
        var others = rows.Where(r => r.Entry.Kind != CitingEntry.StatuteKind).GroupBy(r => r.Entry.Kind)
            .Select(g => new CitedBy(g.Key, [.. g.DistinctBy(r => r.Entry.Id).Select(r => new CitedByItem(r.Entry.Title, (keeps ? r.Entry.EditAddress : null) ?? r.Entry.ReadAddress!, []))]));
        return [.. statutes.Items.Count > 0 ? [statutes] : Array.Empty<CitedBy>(), .. others];
    }

    /// <summary>Only wordings in force: an old one cites what it cites in the newer one again.</summary>
    private async Task<CitedBy> StatutesAsync(IEnumerable<(CitingEntry Entry, string? From)> rows, CancellationToken ct)
    {
        var known = (await shelf.ReadAsync(db, ct)).Ordered;
        var rank = known.Select((v, at) => (v.Id, At: at)).ToDictionary(v => v.Id, v => v.At);
        var items = rows.GroupBy(r => r.Entry.Id).Where(g => rank.ContainsKey(g.Key)).OrderBy(g => rank[g.Key])
            .Select(g => (Version: known[rank[g.Key]], Keys: g.Select(r => r.From).OfType<string>().ToList()))
            .Where(s => s.Version.StatusOn(clock.Today) == VersionStatus.InForce)
            .Select(s => new CitedByItem(s.Version.ShortTitle, LawLink.To(new Citation(s.Version.Slug)), [.. s.Keys.Select(k => PlaceOf(s.Version.Slug, k)).OfType<Citation>()]));
        return new CitedBy(CitingEntry.StatuteKind, [.. items]);
    }

    private static Citation? PlaceOf(string slug, string key) => Citation.TryParsePath($"{slug}/{key}", out var place) ? place : null;
}
