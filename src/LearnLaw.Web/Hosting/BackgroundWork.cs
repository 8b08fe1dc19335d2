using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using LearnLaw.Data;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// Hangfire as the clock, and only here. With SQLite it keeps its own books in memory: nothing is lost at a restart, because every piece of work
/// is a row that the next run finds (docs/decisions/0004).
/// </summary>
public static class BackgroundWork
{
    public static IServiceCollection AddBackgroundWork(this IServiceCollection services, DataOptions data)
    {
        services.AddHangfire(hangfire =>
        {
            hangfire.UseRecommendedSerializerSettings().UseSimpleAssemblyNameTypeSerializer();
            if (data.Provider == DataProvider.Postgres)
                hangfire.UsePostgreSqlStorage(storage => storage.UseNpgsqlConnection(data.Connection));
            else
                hangfire.UseInMemoryStorage(new InMemoryStorageOptions());
        });
        services.AddHostedService<HangfireServer>();
        services.AddScoped<RecurringJobRunner>();
        return services;
    }
}
