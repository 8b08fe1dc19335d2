using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Exams;

/// <summary>
/// Whose an attempt is and what its paper asks, in memory while people sit it: both are frozen when the attempt begins. State, deadline and
/// answers are never kept here.
/// </summary>
public sealed class PaperShelf(QuestionShelf questions, IServiceScopeFactory scopes)
{
    /// <summary>Papers of some 6 kB each.</summary>
    private const int Limit = 4000;

    private readonly BoundedCache<Guid, ShelvedPaper> papers = new(Limit);

    /// <returns>Null if there is no such attempt.</returns>
    public ValueTask<ShelvedPaper?> FindAsync(Guid attemptId, CancellationToken ct) =>
        papers.Find(attemptId) is { } known ? ValueTask.FromResult<ShelvedPaper?>(known) : new ValueTask<ShelvedPaper?>(LoadAsync(attemptId, ct));

    private async Task<ShelvedPaper?> LoadAsync(Guid attemptId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnLawDbContext>();
        var row = await db.Attempts.AsNoTracking().Where(a => a.Id == attemptId)
            .Join(db.Papers, a => a.PaperId, p => p.Id, (a, p) => new { a.UserId, Paper = p })
            .SingleOrDefaultAsync(ct);
        if (row is null) return null;
        var asked = await questions.FindAsync(db, row.Paper.Items.Select(i => i.VersionId), ct);
        var paper = new ShelvedPaper(row.UserId, [.. row.Paper.Items.Select(i => new ShelvedPlace(i, asked[i.VersionId].Asked))]);
        papers.Keep(attemptId, paper);
        return paper;
    }
}
