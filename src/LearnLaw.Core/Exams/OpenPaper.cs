using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>Opens a person's own attempt. Anybody else's does not exist for them, whatever their role.</summary>
public sealed class OpenPaper(LearnLawDbContext db, QuestionShelf shelf)
{
    /// <exception cref="NotFoundException">Not the actor's attempt.</exception>
    public async Task<OpenedPaper> RunAsync(Actor actor, Guid attemptId, CancellationToken ct = default)
    {
        var row = await db.Attempts.AsNoTracking()
            .Where(a => a.Id == attemptId && a.UserId == actor.UserId)
            .Join(db.Exams, a => a.ExamId, e => e.Id, (a, e) => new { Attempt = a, e.Title })
            .Join(db.Papers, x => x.Attempt.PaperId, p => p.Id, (x, p) => new { x.Attempt, x.Title, Paper = p })
            .SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException($"attempt {attemptId}");
        var answers = await db.Answers.AsNoTracking().Where(a => a.AttemptId == attemptId).ToDictionaryAsync(a => a.Number, ct);
        return new OpenedPaper(row.Attempt, row.Title, row.Paper, answers);
    }

    /// <summary>One question of the paper as it may be shown before hand-in.</summary>
    /// <exception cref="NotFoundException">The paper has no such question.</exception>
    public async Task<QuestionView> ShowAsync(OpenedPaper opened, int number, CancellationToken ct = default)
    {
        var item = opened.Paper.Item(number);
        var answer = opened.Answers.GetValueOrDefault(number);
        var asked = (await shelf.FindAsync(db, [item.VersionId], ct))[item.VersionId].Asked;
        return new QuestionView(number, item.Points, answer?.IsUnsure ?? false, AskedView.Of(asked, item.Order, answer?.Chosen ?? ""));
    }
}
