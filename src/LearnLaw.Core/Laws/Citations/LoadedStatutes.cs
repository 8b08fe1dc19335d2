using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Laws.Citations;

/// <summary>
/// The short titles of the statutes in the library and their further names (村委会组织法), read again when they are older than half a
/// minute: texts link only what is there.
/// </summary>
public sealed class LoadedStatutes(IServiceScopeFactory scopes, StatuteCatalogue catalogue, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    private volatile Snapshot? last;

    private sealed record Snapshot(IReadOnlySet<string> Titles, CitationFinder Finder, DateTimeOffset At);

    public async Task<IReadOnlySet<string>> ReadAsync(CancellationToken ct = default) => (await TakeAsync(ct)).Titles;

    /// <summary>Cuts running text at the citations of statutes in the library.</summary>
    public async Task<IReadOnlyList<TextRun>> CutAsync(string text, CancellationToken ct = default)
    {
        var snapshot = await TakeAsync(ct);
        return TextRun.Cut(text, snapshot.Finder.Find(text), found => snapshot.Titles.Contains(found.Target.Statute));
    }

    /// <summary>
    /// Finds citations in what people wrote without title marks (依据：行政处罚法第五条), by the names of the library and of the catalogue: a
    /// question may cite a law before its text is there.
    /// </summary>
    public async Task<CitationFinder> NamesFinderAsync(CancellationToken ct = default) =>
        new((await ReadAsync(ct)).Concat(catalogue.Statutes.SelectMany(s => s.Names.Append(s.ShortTitle))));

    private async Task<Snapshot> TakeAsync(CancellationToken ct)
    {
        if (last is { } known && time.GetUtcNow() - known.At < Freshness) return known;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnLawDbContext>();
        var titles = await db.Statutes.Select(s => s.ShortTitle).ToListAsync(ct);
        titles.AddRange(catalogue.NamesOf(titles).ToList());
        // The same set object while nothing changed, so that whoever caches by it keeps its cache.
        var same = last is { } before && before.Titles.SetEquals(titles) ? before : null;
        var set = same?.Titles ?? titles.ToHashSet(StringComparer.Ordinal);
        return last = new Snapshot(set, same?.Finder ?? new CitationFinder(set), time.GetUtcNow());
    }
}
