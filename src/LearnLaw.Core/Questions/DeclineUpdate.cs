using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Questions;

/// <summary>Keeps the text edited here. The same shipped text is not offered again.</summary>
public sealed class DeclineUpdate(LearnLawDbContext db, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid questionId, CancellationToken ct = default)
    {
        var (question, bank) = await db.RequireQuestionAsync(actor, questionId, ct);
        question.DeclineOffer();
        audit.Record(actor, "questions.update-declined", question.Code, bank.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
