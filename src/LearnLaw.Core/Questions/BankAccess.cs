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

    /// <summary>Topics in use, by name.</summary>
    public static Task<List<string>> TopicsOfAsync(this LearnLawDbContext db, IReadOnlyList<Guid> banks, CancellationToken ct) =>
        db.Questions.Where(q => banks.Contains(q.BankId) && q.Topic != "").Select(q => q.Topic).Distinct().OrderBy(t => t).ToListAsync(ct);

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
