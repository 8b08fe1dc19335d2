using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Courses.Text;

/// <summary>The short titles of the statutes in the library and their further names (村委会组织法), read again when they are older than half a minute: lessons link only what is there.</summary>
public sealed class LoadedStatutes(IServiceScopeFactory scopes, StatuteCatalogue catalogue, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    private volatile Snapshot? last;

    private sealed record Snapshot(IReadOnlySet<string> Titles, DateTimeOffset At);

    public async Task<IReadOnlySet<string>> ReadAsync(CancellationToken ct = default)
    {
        if (last is { } known && time.GetUtcNow() - known.At < Freshness) return known.Titles;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnLawDbContext>();
        var titles = await db.Statutes.Select(s => s.ShortTitle).ToListAsync(ct);
        titles.AddRange(catalogue.NamesOf(titles).ToList());
        // The same set object while nothing changed, so that whoever caches by it keeps its cache.
        var set = last is { } before && before.Titles.SetEquals(titles) ? before.Titles : titles.ToHashSet(StringComparer.Ordinal);
        last = new Snapshot(set, time.GetUtcNow());
        return set;
    }
}
