using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Questions;

/// <summary>Changes a question: a draft in place, a published one by a new version. Papers already drawn keep the old one.</summary>
public sealed class ReviseQuestion(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    public async Task RunAsync(
        Actor actor, Guid questionId, string topic, QuestionDraft draft, bool publish, CancellationToken ct = default)
    {
        var (question, bank) = await db.RequireQuestionAsync(actor, questionId, ct);
        var (before, was) = (question.Current.Number, question.Current.ToDraft());
        var after = question.Revise(draft, publish, actor.IsSystem ? null : actor.UserId, time.GetUtcNow().UtcDateTime);
        question.PlaceUnder(topic, await db.TopicCodeAsync(bank.Id, topic, ct));
        audit.Record(actor, "questions.revised", question.Code, bank.UnitId, $"v{before} → v{after.Number}: {string.Join(", ", was.ChangedTo(draft))}");
        await db.SaveChangesAsync(ct);
    }
}
