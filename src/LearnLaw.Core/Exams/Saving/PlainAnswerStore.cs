using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>
/// A transaction for each answer. The attempt's row is taken first, so that saving and handing in cannot pass each other.
/// </summary>
internal sealed class PlainAnswerStore(IGroupCommit commits) : IAnswerStore
{
    public Task<SaveOutcome> SaveAsync(AnswerToSave answer, CancellationToken ct) =>
        commits.RunAsync(services => SaveAsync((LearnLawDbContext)services.GetService(typeof(LearnLawDbContext))!, answer, ct), ct);

    private static async Task<SaveOutcome> SaveAsync(LearnLawDbContext db, AnswerToSave answer, CancellationToken ct)
    {
        if (answer.Stamp is { } stamp && !await db.Users.AnyAsync(
            u => u.Id == answer.UserId && u.SecurityStamp == stamp && u.DeactivatedAt == null && !u.MustChangePassword, ct))
            return new SaveOutcome(SaveVerdict.SignedOut);
        var mine = db.Attempts.Where(a => a.Id == answer.AttemptId && a.UserId == answer.UserId);
        var taken = await mine.Where(a => a.State == AttemptState.Started && a.DeadlineAt >= answer.Earliest)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LastSeenAt, answer.ReceivedAt), ct);
        var attempt = await mine.Select(a => new { a.State, a.DeadlineAt }).SingleOrDefaultAsync(ct);
        if (attempt is null) return new SaveOutcome(SaveVerdict.NotFound);
        if (taken == 0) return new SaveOutcome(attempt.State == AttemptState.Started ? SaveVerdict.TimeOver : SaveVerdict.HandedIn);

        var row = await db.Answers.SingleOrDefaultAsync(a => a.AttemptId == answer.AttemptId && a.Number == answer.Number, ct);
        if (row is null) db.Answers.Add(row = new Answer(answer.AttemptId, answer.Number, answer.VersionId));
        row.Give(answer.Chosen, answer.IsUnsure, answer.ReceivedAt);
        await db.SaveChangesAsync(ct);
        return new SaveOutcome(SaveVerdict.Saved, attempt.DeadlineAt);
    }
}
