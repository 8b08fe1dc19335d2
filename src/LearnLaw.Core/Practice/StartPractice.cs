using System.Security.Cryptography;
using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>
/// Draws a round. What the person has never practised comes first; cards that are due come in the order of their days.
/// </summary>
public sealed class StartPractice(LearnLawDbContext db, PracticePause pause, OrganisationClock clock)
{
    /// <returns>The round's id.</returns>
    /// <exception cref="RuleException">Nothing there to practise, or an exam of the actor is running.</exception>
    public async Task<Guid> RunAsync(Actor actor, PracticeChoice choice, CancellationToken ct = default)
    {
        await pause.RequireNoneAsync(actor, ct);
        var random = new Random(RandomNumberGenerator.GetInt32(int.MaxValue));
        var ids = await PickAsync(actor.UserId, choice, random, ct);
        if (ids.Count == 0) throw new RuleException("practice.nothing-there");
        var versions = await db.Questions.Where(q => ids.Contains(q.Id))
            .Join(db.QuestionVersions, q => q.CurrentVersionId, v => v.Id, (_, v) => v).AsNoTracking().ToDictionaryAsync(v => v.QuestionId, ct);
        var items = ids.Select(id => new PracticeItem(id, versions[id].Id, OptionOrder.Shuffled(AskedQuestion.Of(versions[id].ToDraft()), random)));
        var round = new PracticeRound(actor.UserId, choice, [.. items], clock.UtcNow);
        db.PracticeRounds.Add(round);
        await db.SaveChangesAsync(ct);
        return round.Id;
    }

    private async Task<IReadOnlyList<Guid>> PickAsync(Guid userId, PracticeChoice choice, Random random, CancellationToken ct)
    {
        var today = clock.Today;
        var questions = await db.PracticeQuestionsAsync(userId, today, ct);
        var cards = db.PracticeCards.Where(c => c.UserId == userId);
        switch (choice.Mode)
        {
            case PracticeMode.Due:
                return await cards.Where(c => c.DueOn <= today).Join(questions, c => c.QuestionId, q => q.Id, (c, _) => c)
                    .OrderBy(c => c.DueOn).ThenBy(c => c.Id).Select(c => c.QuestionId).Take(choice.MaxCount).ToListAsync(ct);
            case PracticeMode.Mistakes:
                return await SomeAsync(questions.Where(q => cards.Any(c => c.QuestionId == q.Id && c.IsMistake)), choice.MaxCount, random, ct);
            case PracticeMode.Favourites:
                return await SomeAsync(
                    questions.Where(q => db.PracticeFavourites.Any(f => f.UserId == userId && f.QuestionId == q.Id)), choice.MaxCount, random, ct);
            case PracticeMode.Statute:
                questions = questions.Where(q => db.StoredCitations.Any(c => c.EntryId == q.Id && c.Statute == choice.Statute));
                break;
            case PracticeMode.Topic:
                var topic = choice.Topic ?? "";
                questions = questions.Where(q => q.BankId == choice.Bank && q.Topic == topic);
                break;
        }

        return await FreshFirstAsync(userId, questions, choice.MaxCount, random, ct);
    }

    private async Task<IReadOnlyList<Guid>> FreshFirstAsync(Guid userId, IQueryable<Question> questions, int count, Random random, CancellationToken ct)
    {
        var fresh = await SomeAsync(questions.Where(q => !db.PracticeAnswers.Any(a => a.UserId == userId && a.QuestionId == q.Id)), count, random, ct);
        return fresh.Count == count ? fresh : [.. fresh, .. await SomeAsync(questions.Where(q => !fresh.Contains(q.Id)), count - fresh.Count, random, ct)];
    }

    private static async Task<IReadOnlyList<Guid>> SomeAsync(IQueryable<Question> questions, int count, Random random, CancellationToken ct)
    {
        var ids = (await questions.Select(q => q.Id).ToListAsync(ct)).ToArray();
        random.Shuffle(ids);
        return ids[..Math.Min(count, ids.Length)];
    }
}
