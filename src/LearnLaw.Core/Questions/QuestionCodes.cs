using System.Globalization;
using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>Codes of questions that are written or imported here: "own-001", counted on from the highest.</summary>
internal static class QuestionCodes
{
    private const string Prefix = "own-";

    public static string Of(int number) => Prefix + number.ToString("000", CultureInfo.InvariantCulture);

    /// <summary>The highest number in use; 0 where there is none.</summary>
    public static async Task<int> LastAsync(LearnLawDbContext db, CancellationToken ct)
    {
        var last = await db.Questions.Where(q => q.Code.StartsWith(Prefix)).OrderByDescending(q => q.Code.Length).ThenByDescending(q => q.Code).Select(q => q.Code).FirstOrDefaultAsync(ct);
        return last is null ? 0 : int.Parse(last[Prefix.Length..], CultureInfo.InvariantCulture);
    }
}
