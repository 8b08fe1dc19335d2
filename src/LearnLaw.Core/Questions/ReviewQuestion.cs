using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Questions;

/// <summary>A draft goes to somebody else for a look, and comes back with a remark or is published.</summary>
public sealed class ReviewQuestion(LearnLawDbContext db, AuditTrail audit)
{
    /// <exception cref="RuleException">It is no draft.</exception>
    public async Task SubmitAsync(Actor actor, Guid questionId, CancellationToken ct = default)
    {
        var (question, bank) = await db.RequireQuestionAsync(actor, questionId, ct);
        question.Submit();
        audit.Record(actor, "questions.submitted", question.Code, bank.UnitId, question.Stem);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleException">It is not in review, or there is no remark.</exception>
    public async Task SendBackAsync(Actor actor, Guid questionId, string remark, CancellationToken ct = default)
    {
        var (question, bank) = await db.RequireQuestionAsync(actor, questionId, ct);
        question.SendBack(remark);
        audit.Record(actor, "questions.sent-back", question.Code, bank.UnitId, question.Remark);
        await db.SaveChangesAsync(ct);
    }
}
