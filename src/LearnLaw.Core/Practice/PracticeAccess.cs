using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>Which questions a person may practise.</summary>
public static class PracticeAccess
{
    /// <summary>
    /// Published questions that the program can grade, of the banks that ship with the product, of those of the units where the person has
    /// a post, and of those that units above share downwards.
    /// </summary>
    public static async Task<IQueryable<Question>> PracticeQuestionsAsync(this LearnLawDbContext db, Guid userId, DateOnly today, CancellationToken ct)
    {
        var posts = await db.HeldPostsAsync(userId, today, ct);
        var own = posts.Select(p => p.Units.Last()).Distinct().ToList();
        var above = posts.SelectMany(p => p.Units).Distinct().ToList();
        var banks = await db.QuestionBanks
            .Where(b => b.UnitId == null || own.Contains(b.UnitId.Value) || (b.IsShared && above.Contains(b.UnitId.Value)))
            .Select(b => b.Id).ToListAsync(ct);
        return db.Questions.Where(q => banks.Contains(q.BankId) && q.State == QuestionState.Published && q.IsObjective);
    }
}
