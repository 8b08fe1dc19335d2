using LearnLaw.Data;
using LearnLaw.Questions.Types;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>Reads what may be shown of a version before hand-in: neither its key nor its explanation leaves the database.</summary>
internal static class AskedQuestions
{
    public static async Task<AskedQuestion> AskedAsync(this LearnLawDbContext db, Guid versionId, CancellationToken ct)
    {
        var row = await db.QuestionVersions.Where(v => v.Id == versionId).Select(v => new { v.TypeCode, v.Stem, v.Options, v.Matches, v.Parts }).SingleAsync(ct);
        return new AskedQuestion(row.TypeCode, row.Stem, row.Options, row.Matches, [.. row.Parts.Select(AskedQuestion.Of)]);
    }
}
