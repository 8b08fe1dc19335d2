using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Questions;

/// <summary>Withdraws a question: no paper draws it any more, past papers keep it.</summary>
public sealed class RetireQuestion(LearnLawDbContext db, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid questionId, CancellationToken ct = default)
    {
        var (question, bank) = await db.RequireQuestionAsync(actor, questionId, ct);
        if (question.Current.State == QuestionState.Retired) return;
        question.Retire();
        audit.Record(actor, "questions.retired", question.Code, bank.UnitId, question.Current.Stem);
        await db.SaveChangesAsync(ct);
    }
}
