using LearnLaw.Shared.Settings;

namespace LearnLaw.Web.Hosting;

/// <summary>Reads the settings again every minute: another process on the same database may have changed them.</summary>
public sealed class SettingsRefresh(IServiceScopeFactory scopes, Readiness readiness, TimeProvider time, ILogger<SettingsRefresh> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        using var minute = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        while (await minute.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LoadSettings>().RunAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning(failure, "Settings could not be read again; the last ones stay.");
            }
        }
    }
}
