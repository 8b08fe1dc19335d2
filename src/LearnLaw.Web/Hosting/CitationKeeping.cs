using LearnLaw.Laws.Citing;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// Keeps the register of citations behind the listening server: all of it once at start, then whatever was saved since. A change shows
/// within a second or two; one that another process made, at the next start.
/// </summary>
public sealed class CitationKeeping(
    IServiceScopeFactory scopes, Readiness readiness, CitationSignal signal, TimeProvider time, ILogger<CitationKeeping> log) : BackgroundService
{
    /// <summary>An import saves a hundred questions one after the other; they are read together.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        await RegisterAsync(null, stoppingToken);
        while (await signal.WaitAsync(stoppingToken))
        {
            await Task.Delay(Quiet, time, stoppingToken);
            await RegisterAsync([.. signal.Take()], stoppingToken);
        }
    }

    private async Task RegisterAsync(IReadOnlyCollection<string>? kinds, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RegisterCitations>().RunAsync(kinds, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Citations could not be registered; the register stays as it was.");
        }
    }
}
