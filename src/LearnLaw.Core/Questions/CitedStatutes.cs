using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Questions;

/// <summary>
/// The statutes that questions cite, by their names in the library's addresses: what the bank's filter offers. Read again when they are
/// older than half a minute, since they change seldom and reading them means reading every citation.
/// </summary>
public sealed class CitedStatutes(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    private volatile Snapshot? last;

    private sealed record Snapshot(IReadOnlyList<string> Statutes, DateTimeOffset At);

    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken ct = default)
    {
        if (last is { } known && time.GetUtcNow() - known.At < Freshness) return known.Statutes;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnLawDbContext>();
        var statutes = await db.CitingEntries.Where(e => e.Kind == QuestionCitations.OwnKind).Join(db.StoredCitations, e => e.Id, c => c.EntryId, (_, c) => c.Statute).Distinct().OrderBy(s => s).ToListAsync(ct);
        last = new Snapshot(statutes, time.GetUtcNow());
        return statutes;
    }
}
