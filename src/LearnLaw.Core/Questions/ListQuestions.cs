using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>A page of the bank, as far as one may see it, with what its filters offer.</summary>
public sealed class ListQuestions(LearnLawDbContext db, FindQuestions findQuestions)
{
    public const int PageSize = 50;

    public async Task<QuestionListing> RunAsync(Actor actor, QuestionFilter filter, int page, CancellationToken ct = default)
    {
        var set = await findQuestions.RunAsync(actor, filter, ct);
        var tree = set.Banks;
        var seen = tree.Banks.Select(b => b.Id).ToList();
        var offers = await db.QuestionVersions.Where(v => v.State == QuestionState.Offered).Join(db.Questions.Where(q => seen.Contains(q.BankId)), v => v.QuestionId, q => q.Id, (v, _) => v.Id).CountAsync(ct);
        // The code alone orders, since its index does; a sort by bank would read every question.
        var rows = await set.Questions.OrderBy(q => q.Code).ToPageAsync(
            some => some.Join(db.QuestionVersions, q => q.CurrentVersionId, v => v.Id, (q, v) => new { q, v }).OrderBy(x => x.q.Code).Select(x => new QuestionRow(
                x.q.Id, x.q.Code, x.q.BankId, x.q.Topic, x.q.TypeCode, x.q.Stem, x.q.State, x.v.Source, x.v.Number, x.q.AskedCount, x.q.Facility, x.q.IsSuspect,
                db.QuestionVersions.Any(o => o.QuestionId == x.q.Id && o.State == QuestionState.Offered))),
            page, PageSize, set.CountUpTo(page, PageSize), ct);
        var hasAny = rows.Total > 0 || (filter.Count > 0 && await db.Questions.AnyAsync(q => seen.Contains(q.BankId), ct));
        var topics = await db.TopicsOfAsync(filter.Bank is { } bank ? tree.Subtree(bank) : seen, ct);
        return new QuestionListing(rows, tree, topics, offers, hasAny);
    }
}
