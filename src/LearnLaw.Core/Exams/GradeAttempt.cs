using LearnLaw.Data;
using LearnLaw.Shared.Settings;
using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>
/// Closes and grades an attempt, once. It first takes the attempt's row, as <see cref="SaveAnswer"/> does, so an answer that was
/// acknowledged is always among those graded, and none comes after.
/// </summary>
public sealed class GradeAttempt(LearnLawDbContext db, CurrentSettings settings, TimeProvider time)
{
    /// <returns>False if it was closed already.</returns>
    public async Task<bool> RunAsync(Guid attemptId, CancellationToken ct = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var taken = await db.Attempts
            .Where(a => a.Id == attemptId && a.State == AttemptState.Started)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.State, AttemptState.Started), ct);
        if (taken == 0) return false;

        var attempt = await db.Attempts.SingleAsync(a => a.Id == attemptId, ct);
        var paper = await db.Papers.AsNoTracking().SingleAsync(p => p.Id == attempt.PaperId, ct);
        var scoring = await db.Exams.Where(e => e.Id == attempt.ExamId).Select(e => e.Scoring).SingleAsync(ct);
        var points = await GradeAsync(attempt, paper, scoring, ct);
        var automatic = attempt.IsOverdue(now, settings.Value.ExamGrace);
        attempt.HandIn(points, automatic, automatic ? attempt.DeadlineAt : now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private async Task<decimal> GradeAsync(Attempt attempt, Paper paper, MultipleScoring scoring, CancellationToken ct)
    {
        var ids = paper.Items.Select(i => i.VersionId).ToList();
        var versions = await db.QuestionVersions.AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, ct);
        var answers = await db.Answers.Where(a => a.AttemptId == attempt.Id).ToDictionaryAsync(a => a.Number, ct);
        var sum = 0m;
        for (var number = 1; number <= paper.Items.Count; number++)
        {
            var item = paper.Item(number);
            if (!answers.TryGetValue(number, out var answer))
            {
                answer = new Answer(attempt.Id, number, item.VersionId);
                db.Answers.Add(answer);
            }

            var credit = CreditOf(versions[item.VersionId], answer, scoring);
            answer.Grade(decimal.Round(credit * item.Points, 2), credit == 1);
            sum += answer.Points!.Value;
        }

        return sum;
    }

    private static decimal CreditOf(QuestionVersion version, Answer answer, MultipleScoring scoring) =>
        answer.IsAnswered ? version.Type.Grade(version.ToDraft(), answer.Chosen, scoring.Rule()) : 0;
}
