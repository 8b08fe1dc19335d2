using Hangfire;
using LearnLaw.Shared;

namespace LearnLaw.Web.Hosting;

/// <summary>Starts Hangfire's workers once the database is ready, and writes down the recurring jobs that modules have named.</summary>
public sealed class HangfireServer(
    JobStorage storage,
    IRecurringJobManager recurring,
    IEnumerable<JobSchedule> jobs,
    OrganisationClock clock,
    Readiness readiness,
    JobActivator activator,
    IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>Jobs are short and touch one database; more workers would only wait for each other.</summary>
    private const int Workers = 2;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        foreach (var job in jobs)
        {
            var name = job.Name;
            recurring.AddOrUpdate<RecurringJobRunner>(
                name, runner => runner.RunAsync(name, CancellationToken.None), job.Cron, new RecurringJobOptions { TimeZone = clock.Zone });
        }

        using var server = new BackgroundJobServer(
            new BackgroundJobServerOptions
            {
                WorkerCount = Workers,
                Activator = activator,
                SchedulePollingInterval = TimeSpan.FromSeconds(5),
                CancellationCheckInterval = TimeSpan.FromSeconds(5),
            },
            storage);

        // What fell due while the process was down is found by the jobs themselves, so each runs once at start.
        foreach (var job in jobs) recurring.Trigger(job.Name);
        await Task.Delay(Timeout.Infinite, lifetime.ApplicationStopping).ContinueWith(_ => { }, CancellationToken.None);
        server.SendStop();
        await server.WaitForShutdownAsync(CancellationToken.None);
    }
}
