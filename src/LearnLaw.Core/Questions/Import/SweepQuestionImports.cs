using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Import;

/// <summary>
/// Forgets imports that nobody confirmed, and of old ones what they were made of: their questions stay, but they can no longer be taken
/// back as a whole.
/// </summary>
public sealed class SweepQuestionImports(LearnLawDbContext db, TimeProvider time) : IRecurringJob
{
    /// <summary>An import that nobody confirmed is forgotten after this.</summary>
    public static readonly TimeSpan WaitsFor = TimeSpan.FromDays(7);

    /// <summary>As long as this an import can be undone.</summary>
    public static readonly TimeSpan UndoneWithin = TimeSpan.FromDays(180);

    public async Task RunAsync(CancellationToken ct = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (unconfirmed, old) = (now - WaitsFor, now - UndoneWithin);
        await db.QuestionImports.Where(i => i.State == QuestionImportState.Waiting && i.At < unconfirmed).ExecuteDeleteAsync(ct);
        await db.QuestionImportItems.Where(item => db.QuestionImports.Any(i => i.Id == item.ImportId && i.At < old && i.State != QuestionImportState.Storing)).ExecuteDeleteAsync(ct);
    }
}
