using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Questions;

/// <summary>Takes the newer shipped text of a question that had been edited here. The edited version stays in its history.</summary>
public sealed class AcceptUpdate(LearnLawDbContext db, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid questionId, CancellationToken ct = default)
    {
        var (question, bank) = await db.RequireQuestionAsync(actor, questionId, ct);
        var taken = question.AcceptOffer();
        audit.Record(actor, "questions.update-accepted", question.Code, bank.UnitId, $"v{taken.Number}: {taken.Stem}");
        await db.SaveChangesAsync(ct);
    }
}
