using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>The questions that a filter means, as far as one may see them: what the list shows, an export gives out, and a change of many touches.</summary>
public sealed class FindQuestions(LearnLawDbContext db)
{
    public async Task<(IQueryable<Question> Questions, BankTree Banks)> RunAsync(Actor actor, QuestionFilter filter, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var tree = new BankTree(await db.BanksSeenBy(actor).AsNoTracking().ToListAsync(ct));
        var seen = tree.Banks.Select(b => b.Id).ToList();
        var banks = filter.Bank is not { } bank ? seen : seen.Contains(bank) ? tree.Subtree(bank) : [];
        // Whoever sees all banks needs no limit to them, and without one the index of codes gives the page at once.
        var sees = filter.Bank is null && await db.QuestionBanks.CountAsync(ct) == seen.Count;
        return (filter.Apply(db, sees ? db.Questions : db.Questions.Where(q => banks.Contains(q.BankId))), tree);
    }
}
