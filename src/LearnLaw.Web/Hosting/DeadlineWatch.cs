using LearnLaw.Exams;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// Wakes when the next running attempt falls due, its grace included, and hands in all that are. It looks again at least every
/// <see cref="Longest"/>, since an attempt may be begun or shortened meanwhile, here or in another process; none is shorter than a minute.
/// </summary>
public sealed class DeadlineWatch(IServiceScopeFactory scopes, Readiness readiness, TimeProvider time, ILogger<DeadlineWatch> log) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>A deadline that has come this moment is over only after it.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        while (true)
        {
            var pause = await CloseAsync(stoppingToken);
            await Task.Delay(pause, time, stoppingToken);
        }
    }

    /// <returns>How long to wait.</returns>
    private async Task<TimeSpan> CloseAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var close = scope.ServiceProvider.GetRequiredService<CloseOverdueAttempts>();
            await close.RunAsync(ct);
            var wait = await close.NextAsync(ct) - time.GetUtcNow().UtcDateTime ?? Longest;
            // What is overdue still could not be closed, or has come due this moment.
            return wait <= TimeSpan.Zero ? Again : wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Looking for attempts whose time is over failed; it is done again.");
            return Longest;
        }
    }
}
