using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Export;

/// <summary>Gives questions out as a file. Keys leave the bank with it, so it is written down who took them.</summary>
public sealed class ExportQuestions(LearnLawDbContext db, AuditTrail audit)
{
    /// <summary>What would be exported, in the order of banks and codes.</summary>
    public async Task<IReadOnlyList<ExportedQuestion>> ListAsync(Actor actor, QuestionFilter filter, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var rows = await filter.Apply(db, actor)
            .OrderBy(x => x.Bank.Name).ThenBy(x => x.Question.Topic).ThenBy(x => x.Question.Code)
            .Select(x => new { x.Question.Code, x.Question.Topic, x.Version }).AsNoTracking().ToListAsync(ct);
        return [.. rows.Select(r => new ExportedQuestion(r.Code, r.Topic, r.Version.ToDraft()))];
    }

    public async Task<byte[]> RunAsync(Actor actor, QuestionFilter filter, IQuestionWriter writer, ExportOptions options, CancellationToken ct = default)
    {
        var questions = await ListAsync(actor, filter, ct);
        var bytes = writer.Write(questions, options);
        audit.Record(actor, "questions.exported", $"{options.Title}{writer.Ending}", null, $"{questions.Count}");
        await db.SaveChangesAsync(ct);
        return bytes;
    }
}
