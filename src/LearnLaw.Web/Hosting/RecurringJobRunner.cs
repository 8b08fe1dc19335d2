using Hangfire;
using LearnLaw.Shared;

namespace LearnLaw.Web.Hosting;

/// <summary>What Hangfire calls: finds the job by its name and runs it. A failed run is logged and waits for the next tick.</summary>
public sealed class RecurringJobRunner(IServiceProvider services, IEnumerable<JobSchedule> jobs, ILogger<RecurringJobRunner> log)
{
    [AutomaticRetry(Attempts = 0)]
    [DisableConcurrentExecution(timeoutInSeconds: 60)]
    public async Task RunAsync(string name, CancellationToken ct)
    {
        var job = jobs.Single(j => j.Name == name);
        try
        {
            await ((IRecurringJob)services.GetRequiredService(job.JobType)).RunAsync(ct);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Job {Job} failed; it runs again at its next time.", name);
            throw;
        }
    }
}
