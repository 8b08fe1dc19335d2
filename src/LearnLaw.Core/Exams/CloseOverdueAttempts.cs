using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Exams;

/// <summary>
/// Hands in for those who did not: every running attempt whose deadline and grace are over, with or without a browser open. Each in a
/// transaction of its own; one that fails is tried again at the next run.
/// </summary>
public sealed class CloseOverdueAttempts(
    LearnLawDbContext db, IServiceScopeFactory scopes, CurrentSettings settings, TimeProvider time, ILogger<CloseOverdueAttempts> log)
    : IRecurringJob
{
    public async Task RunAsync(CancellationToken ct = default)
    {
        var latest = time.GetUtcNow().UtcDateTime - settings.Value.ExamGrace;
        var overdue = await db.Attempts
            .Where(a => a.State == AttemptState.Started && a.DeadlineAt < latest)
            .OrderBy(a => a.DeadlineAt)
            .Select(a => a.Id)
            .ToListAsync(ct);
        foreach (var id in overdue)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<GradeAttempt>().RunAsync(id, ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Attempt {Attempt} could not be closed; it is tried again.", id);
            }
        }
    }
}
