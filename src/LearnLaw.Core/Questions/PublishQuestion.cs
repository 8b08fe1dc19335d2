using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Questions;

/// <summary>Lets papers draw a draft or a retired question (again).</summary>
public sealed class PublishQuestion(LearnLawDbContext db, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid questionId, CancellationToken ct = default)
    {
        var (question, bank) = await db.RequireQuestionAsync(actor, questionId, ct);
        if (question.Current.State == QuestionState.Published) return;
        question.Publish();
        audit.Record(actor, "questions.published", question.Code, bank.UnitId, question.Current.Stem);
        await db.SaveChangesAsync(ct);
    }
}
