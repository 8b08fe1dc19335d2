using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Shared;

/// <summary>Work done again and again by the clock. Finds the rows that still need it, so a repeat or a crash does no harm.</summary>
public interface IRecurringJob
{
    Task RunAsync(CancellationToken ct);
}

/// <summary>Names a job and its schedule; the host hands the list to its scheduler.</summary>
/// <param name="Name">Stable name, "meetings.remind".</param>
/// <param name="Cron">Five-field cron expression in the organisation's time zone.</param>
/// <param name="JobType">The <see cref="IRecurringJob"/>.</param>
public sealed record JobSchedule(string Name, string Cron, Type JobType);

public static class JobScheduleRegistration
{
    public static IServiceCollection AddRecurringJob<TJob>(this IServiceCollection services, string name, string cron)
        where TJob : class, IRecurringJob
    {
        services.AddScoped<TJob>();
        services.AddSingleton(new JobSchedule(name, cron, typeof(TJob)));
        return services;
    }
}
