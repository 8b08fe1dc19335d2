using LearnLaw.Data.Postgres;
using LearnLaw.Data.Sqlite;
using LearnLaw.Laws.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Data;

/// <summary>Registers the one context under its abstract name; nothing else asks which database it is.</summary>
public static class DataModule
{
    public static IServiceCollection AddData(this IServiceCollection services, DataOptions options)
    {
        services.AddSingleton(options);
        services.AddScoped<EventDispatcher>();
        services.AddScoped<MigrateDatabase>();
        if (options.Provider == DataProvider.Postgres)
        {
            services.AddDbContext<LearnLawDbContext, PostgresDbContext>(o => o.UseNpgsql(options.Connection));
            services.AddScoped<ILawIndex, PostgresLawIndex>();
        }
        else
        {
            var connection = options.Connection ?? $"Data Source={options.SqliteFile}";
            services.AddDbContext<LearnLawDbContext, SqliteDbContext>(o =>
                o.UseSqlite(connection).AddInterceptors(new SqlitePragmas()));
            services.AddScoped<ILawIndex, SqliteLawIndex>();
        }

        return services;
    }
}
