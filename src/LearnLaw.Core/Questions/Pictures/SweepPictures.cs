using LearnLaw.Data;
using LearnLaw.Questions.Import;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Pictures;

/// <summary>Takes away pictures that no version of a question shows. The grace is for questions being written and imports that wait.</summary>
public sealed class SweepPictures(LearnLawDbContext db, TimeProvider time) : IRecurringJob
{
    public async Task RunAsync(CancellationToken ct = default)
    {
        var until = time.GetUtcNow().UtcDateTime - SweepQuestionImports.WaitsFor - TimeSpan.FromDays(1);
        foreach (var hash in await db.QuestionPictures.Where(p => p.AddedAt < until).Select(p => p.Hash).ToListAsync(ct))
        {
            // A hash is one token of what a version says.
            if (!await db.QuestionVersions.AnyAsync(v => v.Words.Contains(hash), ct)) await db.QuestionPictures.Where(p => p.Hash == hash).ExecuteDeleteAsync(ct);
        }
    }
}
