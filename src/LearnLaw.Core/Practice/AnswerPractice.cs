using LearnLaw.Data;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>
/// Takes the one answer to a question of a round, grades it and keeps its card. Answering again changes nothing, since the key has been
/// shown by then.
/// </summary>
public sealed class AnswerPractice(LearnLawDbContext db, PracticePause pause, OrganisationClock clock)
{
    /// <param name="actor">Whose round it is.</param>
    /// <param name="roundId">The round.</param>
    /// <param name="number">The question's number in it.</param>
    /// <param name="marks">What <see cref="QuestionType.Read"/> reads; null says "I do not know".</param>
    /// <param name="isUnsure">Whether the person is not sure.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="NotFoundException">Not the actor's round, or no such question in it.</exception>
    /// <exception cref="RuleException">Nothing was answered, something was that is not offered, or an exam of the actor is running.</exception>
    public async Task RunAsync(Actor actor, Guid roundId, int number, IReadOnlyList<string>? marks, bool isUnsure, CancellationToken ct = default)
    {
        await pause.RequireNoneAsync(actor, ct);
        var round = await db.PracticeRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId && r.UserId == actor.UserId, ct)
            ?? throw new NotFoundException($"round {roundId}");
        var item = round.Item(number);
        if (await IsAnsweredAsync(roundId, number, ct)) return;
        var version = await db.QuestionVersions.AsNoTracking().SingleAsync(v => v.Id == item.VersionId, ct);
        var draft = version.ToDraft();
        var chosen = marks is null ? "" : Read(AskedQuestion.Of(draft), item, marks);
        var isRight = chosen.Length > 0 && version.Type.Grade(draft, chosen, CreditRule.AllOrNothing) == 1;
        db.PracticeAnswers.Add(new PracticeAnswer(round, number, chosen, isRight, isUnsure, clock.UtcNow));
        await KeepCardAsync(actor.UserId, item, new AnswerGiven(item.VersionId, chosen, isRight, isUnsure, clock.Today, InExam: false), ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (Exception fault) when (fault is DbUpdateException or RuleException)
        {
            // Pressed twice: the other press has stored the answer. Anything else goes on as it is.
            db.ChangeTracker.Clear();
            if (!await IsAnsweredAsync(roundId, number, ct)) throw;
        }
    }

    private static string Read(AskedQuestion asked, PracticeItem item, IReadOnlyList<string> marks)
    {
        var chosen = asked.Type.Read(asked, item.Order, marks) ?? throw new RuleException("exams.option-not-offered");
        return chosen.Length > 0 ? chosen : throw new RuleException("practice.answer-needed");
    }

    private Task<bool> IsAnsweredAsync(Guid roundId, int number, CancellationToken ct) =>
        db.PracticeAnswers.AnyAsync(a => a.RoundId == roundId && a.Number == number, ct);

    private async Task KeepCardAsync(Guid userId, PracticeItem item, AnswerGiven given, CancellationToken ct)
    {
        var card = await db.PracticeCards.SingleOrDefaultAsync(c => c.UserId == userId && c.QuestionId == item.QuestionId, ct);
        if (card is not null) card.Note(given);
        else if (!given.IsRight) db.PracticeCards.Add(new PracticeCard(userId, item.QuestionId, given));
    }
}
