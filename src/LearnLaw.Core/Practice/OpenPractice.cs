using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>Opens a person's own round. Anybody else's does not exist for them.</summary>
public sealed class OpenPractice(LearnLawDbContext db, QuestionShelf shelf)
{
    /// <exception cref="NotFoundException">Not the actor's round.</exception>
    public async Task<OpenedPractice> RunAsync(Actor actor, Guid roundId, CancellationToken ct = default)
    {
        var round = await db.PracticeRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId && r.UserId == actor.UserId, ct)
            ?? throw new NotFoundException($"round {roundId}");
        return new OpenedPractice(round, await db.PracticeAnswers.AsNoTracking().Where(a => a.RoundId == roundId).ToDictionaryAsync(a => a.Number, ct));
    }

    /// <summary>A question as it may be shown before it is answered: its key does not leave the database.</summary>
    /// <exception cref="NotFoundException">The round has no such question.</exception>
    public async Task<AskedView> ShowAsync(OpenedPractice opened, int number, CancellationToken ct = default)
    {
        var item = opened.Round.Item(number);
        return AskedView.Of((await shelf.FindAsync(db, [item.VersionId], ct))[item.VersionId].Asked, item.Order, "");
    }

    /// <summary>A question with its key.</summary>
    /// <exception cref="RuleException">It has not been answered.</exception>
    public async Task<PracticeFeedback> GradedAsync(OpenedPractice opened, int number, CancellationToken ct = default)
    {
        var item = opened.Round.Item(number);
        var answer = opened.Answers.GetValueOrDefault(number) ?? throw new RuleException("practice.not-answered");
        var version = await db.QuestionVersions.AsNoTracking().SingleAsync(v => v.Id == item.VersionId, ct);
        var card = await db.PracticeCards.AsNoTracking().SingleOrDefaultAsync(c => c.UserId == opened.Round.UserId && c.QuestionId == item.QuestionId, ct);
        return new PracticeFeedback(item, version, answer, card);
    }
}
