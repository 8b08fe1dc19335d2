using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Questions;

/// <summary>A new question, written in the browser. It gets a code of its own, "own-001".</summary>
public sealed class WriteQuestion(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    public async Task<Guid> RunAsync(
        Actor actor, Guid bankId, string topic, QuestionDraft draft, bool publish, CancellationToken ct = default)
    {
        var bank = await db.RequireBankAsync(actor, bankId, ct);
        draft.Check();
        var question = new Question(QuestionCodes.Of(await QuestionCodes.LastAsync(db, ct) + 1), bank.Id, topic, sourceFile: null);
        question.PlaceUnder(topic, await db.TopicCodeAsync(bankId, topic, ct));
        question.Write(draft, publish, actor.IsSystem ? null : actor.UserId, time.GetUtcNow().UtcDateTime);
        db.Questions.Add(question);
        audit.Record(actor, "questions.written", question.Code, bank.UnitId, draft.Stem);
        await db.SaveChangesAsync(ct);
        return question.Id;
    }
}
