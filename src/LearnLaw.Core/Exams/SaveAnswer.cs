using LearnLaw.Data;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>
/// Stores one answer as it is given. What it returns is durable. The attempt's row is taken first, so that saving and handing in cannot
/// pass each other.
/// </summary>
public sealed class SaveAnswer(LearnLawDbContext db, CurrentSettings settings, TimeProvider time)
{
    /// <param name="number">The question's number on the paper.</param>
    /// <param name="marks">What <see cref="QuestionType.Read"/> reads: letters chosen, as the paper shows them, or the values of the form's fields; none takes the answer back.</param>
    /// <param name="isUnsure">Marked for a second look.</param>
    /// <exception cref="NotFoundException">Not the actor's attempt, or no such question on its paper.</exception>
    /// <exception cref="RuleException">Handed in, too late, or not offered.</exception>
    public async Task<SavedAnswer> RunAsync(
        Actor actor, Guid attemptId, int number, IReadOnlyList<string> marks, bool isUnsure, CancellationToken ct = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var latest = now - settings.Value.ExamGrace;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var taken = await db.Attempts
            .Where(a => a.Id == attemptId && a.UserId == actor.UserId && a.State == AttemptState.Started && a.DeadlineAt >= latest)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LastSeenAt, now), ct);
        var attempt = await db.Attempts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == attemptId && a.UserId == actor.UserId, ct)
            ?? throw new NotFoundException($"attempt {attemptId}");
        if (taken == 0) throw new RuleException(attempt.IsRunning ? "exams.time-over" : "exams.handed-in-already");

        var item = (await db.Papers.AsNoTracking().SingleAsync(p => p.Id == attempt.PaperId, ct)).Item(number);
        var chosen = await ReadAsync(item, marks, ct);
        var answer = await db.Answers.SingleOrDefaultAsync(a => a.AttemptId == attemptId && a.Number == number, ct);
        if (answer is null)
        {
            answer = new Answer(attemptId, number, item.VersionId);
            db.Answers.Add(answer);
        }

        answer.Give(chosen, isUnsure, now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new SavedAnswer(now, (int)Math.Ceiling(attempt.Left(now).TotalSeconds));
    }

    private async Task<string> ReadAsync(PaperItem item, IReadOnlyList<string> marks, CancellationToken ct)
    {
        var asked = await db.AskedAsync(item.VersionId, ct);
        return asked.Type.Read(asked, item.Order, marks) is { } answer
            ? answer
            : throw new RuleException("exams.option-not-offered");
    }
}
