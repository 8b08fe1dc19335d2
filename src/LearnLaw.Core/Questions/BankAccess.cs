using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>
/// Which banks a person may see and change. A unit's bank belongs to those who manage content there; a shipped bank serves everybody, so
/// changing it needs the permission for the whole organisation.
/// </summary>
public static class BankAccess
{
    /// <summary>Shipped banks, those of units in reach, and those that units above share downwards.</summary>
    public static IQueryable<QuestionBank> BanksSeenBy(this LearnLawDbContext db, Actor actor)
    {
        var units = db.UnitIdsFor(actor, Permission.ManageContent);
        var above = actor.ScopesOf(Permission.ManageContent).SelectMany(path => path.Split('/', StringSplitOptions.RemoveEmptyEntries)).Select(Guid.Parse).Distinct().ToList();
        return db.QuestionBanks.Where(b => b.UnitId == null || units.Contains(b.UnitId.Value) || (b.IsShared && above.Contains(b.UnitId.Value)));
    }

    /// <summary>Those the actor may change: of units in reach, and the shipped ones for whoever keeps the whole organisation.</summary>
    public static async Task<IReadOnlyList<QuestionBank>> BanksChangedByAsync(this LearnLawDbContext db, Actor actor, CancellationToken ct)
    {
        var units = db.UnitIdsFor(actor, Permission.ManageContent);
        var takesShipped = await db.MayChangeShippedAsync(actor, ct);
        return await db.QuestionBanks.AsNoTracking().Where(b => b.UnitId == null ? takesShipped : units.Contains(b.UnitId.Value)).ToListAsync(ct);
    }

    public static async Task<bool> MayChangeBankAsync(this LearnLawDbContext db, Actor actor, QuestionBank bank, CancellationToken ct) =>
        bank.UnitId is not { } unit ? await db.MayChangeShippedAsync(actor, ct) : await db.UnitIdsFor(actor, Permission.ManageContent).ContainsAsync(unit, ct);

    private static async Task<bool> MayChangeShippedAsync(this LearnLawDbContext db, Actor actor, CancellationToken ct) =>
        actor.Has(Permission.ManageContent)
        && (await db.OrgUnits.Where(u => u.ParentId == null).Select(u => u.Path).ToListAsync(ct)).TrueForAll(path => actor.Has(Permission.ManageContent, path));

    /// <exception cref="NotFoundException">The bank is unknown or of a unit out of reach.</exception>
    /// <exception cref="ForbiddenException">The bank may be seen but not changed.</exception>
    public static async Task<QuestionBank> RequireBankAsync(this LearnLawDbContext db, Actor actor, Guid bankId, CancellationToken ct)
    {
        actor.Require(Permission.ManageContent);
        var bank = await db.BanksSeenBy(actor).SingleOrDefaultAsync(b => b.Id == bankId, ct)
            ?? throw new NotFoundException($"bank {bankId}");
        return await db.MayChangeBankAsync(actor, bank, ct) ? bank : throw new ForbiddenException($"bank {bank.Code}");
    }

    /// <summary>The code under which draw rules know a topic of the bank; empty for one that no shipped file has.</summary>
    public static async Task<string> TopicCodeAsync(this LearnLawDbContext db, Guid bankId, string topic, CancellationToken ct) =>
        await db.Questions
            .Where(q => q.BankId == bankId && q.Topic == topic.Trim() && q.TopicCode != "")
            .Select(q => q.TopicCode)
            .FirstOrDefaultAsync(ct) ?? "";

    /// <summary>
    /// Topics in use, by name. The statement goes from one topic to the next in the index of banks and topics, in both databases: reading
    /// all questions for a few dozen topics would be the slowest part of every list.
    /// </summary>
    public static async Task<IReadOnlyList<string>> TopicsOfAsync(this LearnLawDbContext db, IReadOnlyCollection<Guid> banks, CancellationToken ct)
    {
        var rows = await db.Database.SqlQuery<BankTopic>($"""
            WITH RECURSIVE found(bank, topic) AS (
              SELECT b."Id", (SELECT MIN(q."Topic") FROM "Questions" q WHERE q."BankId" = b."Id") FROM "QuestionBanks" b
              UNION ALL
              SELECT found.bank, (SELECT MIN(q."Topic") FROM "Questions" q WHERE q."BankId" = found.bank AND q."Topic" > found.topic) FROM found WHERE found.topic IS NOT NULL)
            SELECT bank AS "Bank", topic AS "Topic" FROM found WHERE topic <> ''
            """).ToListAsync(ct);
        return [.. rows.Where(r => banks.Contains(r.Bank)).Select(r => r.Topic).Distinct().Order(StringComparer.Ordinal)];
    }

    private sealed record BankTopic(Guid Bank, string Topic);

    /// <summary>The question with its versions, for a change, and its bank.</summary>
    /// <exception cref="NotFoundException">The question is unknown or of a bank out of reach.</exception>
    /// <exception cref="ForbiddenException">Its bank may be seen but not changed.</exception>
    public static async Task<(Question Question, QuestionBank Bank)> RequireQuestionAsync(
        this LearnLawDbContext db, Actor actor, Guid questionId, CancellationToken ct)
    {
        var question = await db.Questions.Include(q => q.Versions).SingleOrDefaultAsync(q => q.Id == questionId, ct)
            ?? throw new NotFoundException($"question {questionId}");
        return (question, await db.RequireBankAsync(actor, question.BankId, ct));
    }
}
