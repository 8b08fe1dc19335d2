using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>A page of the bank, as far as one may see it, with what its filters offer.</summary>
public sealed class ListQuestions(LearnLawDbContext db)
{
    public const int PageSize = 50;

    public async Task<QuestionListing> RunAsync(Actor actor, QuestionFilter filter, int page, CancellationToken ct = default)
    {
        var banks = await db.BanksSeenBy(actor).AsNoTracking().OrderBy(b => b.Name).ToListAsync(ct);
        var seen = banks.ConvertAll(b => b.Id);
        var names = banks.ToDictionary(b => b.Id, b => b.Name);
        var topics = await db.Questions.Where(q => filter.Bank == null ? seen.Contains(q.BankId) : q.BankId == filter.Bank).Select(q => q.Topic).Where(t => t != "").Distinct().OrderBy(t => t).ToListAsync(ct);
        var offers = await db.QuestionVersions.Where(v => v.State == QuestionState.Offered).Join(db.Questions.Where(q => seen.Contains(q.BankId)), v => v.QuestionId, q => q.Id, (v, _) => v.Id).CountAsync(ct);
        // Whoever sees all banks needs no limit to them, and without one the index of codes gives the page at once.
        var reachable = await db.QuestionBanks.CountAsync(ct) == banks.Count ? db.Questions : db.Questions.Where(q => seen.Contains(q.BankId));
        // The code alone orders, since its index does; a sort by bank would read every question.
        var rows = await filter.Apply(reachable).OrderBy(q => q.Code).ToPageAsync(
            some => some.Join(db.QuestionVersions, q => q.CurrentVersionId, v => v.Id, (q, v) => new { q, v }).OrderBy(x => x.q.Code).Select(x => new QuestionRow(
                x.q.Id, x.q.Code, x.q.BankId, x.q.Topic, x.q.TypeCode, x.q.Stem, x.q.State, x.v.Source, x.v.Number, db.QuestionVersions.Any(o => o.QuestionId == x.q.Id && o.State == QuestionState.Offered))),
            page, PageSize, ct);
        var hasAny = rows.Total > 0 || (filter.Count > 0 && await db.Questions.AnyAsync(q => seen.Contains(q.BankId), ct));
        return new QuestionListing(rows, banks, names, topics, offers, hasAny);
    }
}
