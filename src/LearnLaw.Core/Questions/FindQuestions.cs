using LearnLaw.Data;
using LearnLaw.Laws.Search;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>The questions that a filter means, as far as one may see them: what the list shows, an export gives out, and a change of many touches.</summary>
public sealed class FindQuestions(LearnLawDbContext db, IQuestionIndex index)
{
    /// <summary>Words that more questions hold than this are common: they are met soon on the way through the list, and nobody counts them.</summary>
    public const int Common = 2000;

    public async Task<QuestionSet> RunAsync(Actor actor, QuestionFilter filter, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var tree = new BankTree(await db.BanksSeenBy(actor).AsNoTracking().ToListAsync(ct));
        var seen = tree.Banks.Select(b => b.Id).ToList();
        var banks = filter.Bank is not { } bank ? seen : seen.Contains(bank) ? tree.Subtree(bank) : [];
        // Whoever sees all banks needs no limit to them, and without one the index of codes gives the page at once.
        var sees = filter.Bank is null && await db.QuestionBanks.CountAsync(ct) == seen.Count;
        var questions = filter.Apply(db, sees ? db.Questions : db.Questions.Where(q => banks.Contains(q.BankId)));
        if (string.IsNullOrWhiteSpace(filter.Words)) return new QuestionSet(questions, tree, IsLarge: false);

        var words = filter.Words.Trim();
        var terms = QuestionWords.Terms(words);
        var found = terms.Count == 0 ? [] : await index.FindAsync(terms, Common + 1, ct);
        if (found.Count > Common) return new QuestionSet(terms.Aggregate(questions, With), tree, IsLarge: true);
        // Codes are plain letters and figures: other words need not be looked for there.
        return new QuestionSet(words.All(char.IsAscii) ? questions.Where(q => q.Code.Contains(words) || found.Contains(q.CurrentVersionId)) : questions.Where(q => found.Contains(q.CurrentVersionId)), tree, IsLarge: false);
    }

    private IQueryable<Question> With(IQueryable<Question> questions, SearchTerm term)
    {
        var pattern = QuestionWords.Pattern(term);
        // Not Contains: PostgreSQL takes a long pattern for a rare one and would read every text before the first row of the list.
        return questions.Where(q => db.QuestionVersions.Any(v => v.Id == q.CurrentVersionId && v.Words.IndexOf(pattern) + 1 > 0));
    }
}

/// <summary>Questions that are meant, to be read from.</summary>
/// <param name="Questions">The query.</param>
/// <param name="Banks">Banks in reach.</param>
/// <param name="IsLarge">Whether they are better not counted to the end.</param>
public sealed record QuestionSet(IQueryable<Question> Questions, BankTree Banks, bool IsLarge)
{
    /// <summary>How far a list counts them: to their end, or to the page after the next.</summary>
    public int? CountUpTo(int page, int pageSize) => IsLarge ? (Math.Max(1, page) + 1) * pageSize : null;
}
