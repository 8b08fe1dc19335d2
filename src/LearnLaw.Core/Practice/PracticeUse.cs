using LearnLaw.Data;
using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>Rounds hold what they ask.</summary>
public sealed class PracticeUse(LearnLawDbContext db) : IQuestionUse
{
    public async Task<IReadOnlySet<Guid>> VersionsInUseAsync(DateTime since, CancellationToken ct) =>
        (await db.PracticeRounds.AsNoTracking().Where(r => r.StartedAt >= since).ToListAsync(ct)).SelectMany(r => r.Items).Select(i => i.VersionId).ToHashSet();
}
