using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Citing;

/// <summary>Citations that lead nowhere, by statute: what the township still has to upload, and where somebody mistyped a number.</summary>
public sealed class ListMissing(LearnLawDbContext db)
{
    /// <param name="actor">Who asks; sees things of units in reach and what everybody shares.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Most cited first.</returns>
    public async Task<IReadOnlyList<MissingStatute>> RunAsync(Actor actor, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var units = db.UnitIdsFor(actor, Permission.ManageContent);
        var open = db.StoredCitations.AsNoTracking().Where(c => c.VersionId == null)
            .Join(db.CitingEntries, c => c.EntryId, e => e.Id, (c, e) => new { c.Statute, c.Place, Entry = e });
        var byStatutes = await open.Where(r => r.Entry.Kind == CitingEntry.StatuteKind && !db.Statutes.Any(s => s.Slug == r.Statute))
            .GroupBy(r => r.Statute).Select(g => new { g.Key, Count = g.Select(r => r.Entry.Id).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var rows = await open.Where(r => r.Entry.Kind != CitingEntry.StatuteKind && (r.Entry.UnitId == null || units.Contains(r.Entry.UnitId.Value)))
            .OrderBy(r => r.Entry.Title).ToListAsync(ct);
        var names = rows.Select(r => r.Statute).Distinct().ToList();
        var loaded = await db.Statutes.Where(s => names.Contains(s.Slug)).Select(s => s.Slug).ToListAsync(ct);
        var cited = rows.GroupBy(r => r.Statute).Select(g => new MissingStatute(
            g.Key,
            loaded.Contains(g.Key),
            [.. g.Select(r => r.Place).Where(p => p.Length > 0).Distinct().Select(p => TextOf(g.Key, p)).Order(StringComparer.Ordinal)],
            [.. g.DistinctBy(r => r.Entry.Id).Select(r => new CitedByItem(r.Entry.Title, r.Entry.EditAddress ?? r.Entry.ReadAddress ?? "", []))],
            byStatutes.GetValueOrDefault(g.Key)));
        var onlyStatutes = byStatutes.Where(s => !names.Contains(s.Key)).Select(s => new MissingStatute(s.Key, false, [], [], s.Value));
        return [.. cited.Concat(onlyStatutes).OrderByDescending(m => m.CitedBy.Count).ThenByDescending(m => m.ByStatutes).ThenBy(m => m.Statute, StringComparer.Ordinal)];
    }

    private static string TextOf(string statute, string place) => Citation.TryParsePath($"{statute}/{place}", out var citation) ? citation.PlaceText() : place;
}
