using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <param name="ScorePercent">Of the best attempt, 0 to 100.</param>
/// <param name="IsPassed">Whether that attempt passed.</param>
/// <param name="At">When it was handed in, UTC.</param>
public sealed record BestScoreResult(Guid AttemptId, int ScorePercent, bool IsPassed, DateTime At);

/// <summary>A person's best attempt at an exam: a pass before any that is none, then the higher score, then the earlier one.</summary>
public sealed class BestScore(LearnLawDbContext db)
{
    /// <returns>Null if nothing has been handed in.</returns>
    public Task<BestScoreResult?> RunAsync(Guid userId, Guid examId, CancellationToken ct = default) => db.Attempts
        .Where(a => a.UserId == userId && a.ExamId == examId && a.State != AttemptState.Started)
        .OrderByDescending(a => a.IsPassed)
        .ThenByDescending(a => a.ScorePercent)
        .ThenBy(a => a.HandedInAt)
        .Select(a => new BestScoreResult(a.Id, a.ScorePercent!.Value, a.IsPassed!.Value, a.HandedInAt!.Value))
        .FirstOrDefaultAsync(ct);
}
