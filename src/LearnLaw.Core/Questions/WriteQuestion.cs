using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>A new question, written in the browser. It gets a code of its own, "own-001".</summary>
public sealed class WriteQuestion(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    private const string CodePrefix = "own-";

    public async Task<Guid> RunAsync(
        Actor actor, Guid bankId, string topic, QuestionDraft draft, bool publish, CancellationToken ct = default)
    {
        var bank = await db.RequireBankAsync(actor, bankId, ct);
        draft.Check();
        var question = new Question(await NextCodeAsync(ct), bank.Id, topic, sourceFile: null);
        question.PlaceUnder(topic, await db.TopicCodeAsync(bankId, topic, ct));
        question.Write(draft, publish, actor.IsSystem ? null : actor.UserId, time.GetUtcNow().UtcDateTime);
        db.Questions.Add(question);
        audit.Record(actor, "questions.written", question.Code, bank.UnitId, draft.Stem);
        await db.SaveChangesAsync(ct);
        return question.Id;
    }

    private async Task<string> NextCodeAsync(CancellationToken ct)
    {
        var count = await db.Questions.CountAsync(q => q.Code.StartsWith(CodePrefix), ct);
        return CodePrefix + (count + 1).ToString("000", CultureInfo.InvariantCulture);
    }
}
