using LearnLaw.Data;
using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>Papers hold what they ask.</summary>
public sealed class PapersUse(LearnLawDbContext db) : IQuestionUse
{
    public async Task<IReadOnlySet<Guid>> VersionsInUseAsync(DateTime since, CancellationToken ct) =>
        (await db.Papers.AsNoTracking().Where(p => p.DrawnAt >= since).ToListAsync(ct)).SelectMany(p => p.Items).Select(i => i.VersionId).ToHashSet();
}
