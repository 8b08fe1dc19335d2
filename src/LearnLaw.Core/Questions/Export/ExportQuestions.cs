using LearnLaw.Questions.Pictures;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Export;

/// <summary>Gives questions out as a file. Keys leave the bank with it, so it is written down who took them.</summary>
public sealed class ExportQuestions(LearnLawDbContext db, FindQuestions findQuestions, AuditTrail audit)
{
    /// <summary>What would be exported, in the order of banks and codes.</summary>
    public async Task<IReadOnlyList<ExportedQuestion>> ListAsync(Actor actor, QuestionFilter filter, CancellationToken ct = default)
    {
        var (questions, _, _) = await findQuestions.RunAsync(actor, filter, ct);
        var rows = await questions
            .OrderBy(q => q.BankId).ThenBy(q => q.Topic).ThenBy(q => q.Code)
            .Join(db.QuestionVersions, q => q.CurrentVersionId, v => v.Id, (q, v) => new { q.Code, q.Topic, Version = v }).AsNoTracking().ToListAsync(ct);
        return [.. rows.Select(r => new ExportedQuestion(r.Code, r.Topic, r.Version.ToDraft()))];
    }

    public async Task<byte[]> RunAsync(Actor actor, QuestionFilter filter, IQuestionWriter writer, ExportOptions options, CancellationToken ct = default)
    {
        var questions = await ListAsync(actor, filter, ct);
        var hashes = questions.SelectMany(q => PictureMark.HashesIn(q.Draft)).Distinct().ToList();
        var pictures = await db.QuestionPictures.AsNoTracking().Where(p => hashes.Contains(p.Hash)).ToDictionaryAsync(p => p.Hash, p => p.ToFile(), ct);
        var bytes = writer.Write(questions, options with { Pictures = pictures });
        audit.Record(actor, "questions.exported", $"{options.Title}{writer.Ending}", null, $"{questions.Count}");
        await db.SaveChangesAsync(ct);
        return bytes;
    }
}
