using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Exams;

/// <summary>
/// Hands in for those who did not: every running attempt whose deadline and grace are over, with or without a browser open. A lot of them
/// in one transaction; where a lot fails, each of it is tried alone, and one that fails then is tried again at the next run.
/// </summary>
public sealed class CloseOverdueAttempts(
    LearnLawDbContext db, IGroupCommit commits, CurrentSettings settings, TimeProvider time, ILogger<CloseOverdueAttempts> log) : IRecurringJob
{
    /// <summary>Small enough that answers of another exam wait a few hundredths of a second for it, not longer.</summary>
    private const int Lot = 10;

    public async Task RunAsync(CancellationToken ct = default)
    {
        var latest = time.GetUtcNow().UtcDateTime - settings.Value.ExamGrace;
        var overdue = await db.Attempts
            .Where(a => a.State == AttemptState.Started && a.DeadlineAt < latest)
            .OrderBy(a => a.DeadlineAt)
            .Select(a => a.Id)
            .ToListAsync(ct);
        foreach (var lot in overdue.Chunk(Lot))
        {
            if (await TryAsync(lot, ct)) continue;
            foreach (var id in lot) await TryAsync([id], ct);
        }
    }

    /// <summary>When the next running attempt falls due, grace included; null if none runs.</summary>
    public async Task<DateTime?> NextAsync(CancellationToken ct = default) =>
        await db.Attempts.Where(a => a.State == AttemptState.Started).OrderBy(a => a.DeadlineAt).Select(a => (DateTime?)a.DeadlineAt).FirstOrDefaultAsync(ct)
            + settings.Value.ExamGrace;

    private async Task<bool> TryAsync(Guid[] lot, CancellationToken ct)
    {
        try
        {
            await commits.RunAsync(services => services.GetRequiredService<GradeAttempts>().RunAsync(lot, ct), ct);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Attempts {Attempts} could not be closed; they are tried again.", string.Join(", ", lot));
            return false;
        }
    }
}
