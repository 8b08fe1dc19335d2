using LearnLaw.Data.Postgres;
using LearnLaw.Data.Sqlite;
using LearnLaw.Exams;
using LearnLaw.Laws.Citing;
using LearnLaw.Laws.Search;
using LearnLaw.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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
            services.AddDbContext<LearnLawDbContext, PostgresDbContext>((s, o) => o.UseNpgsql(options.Connection).AddInterceptors(s.GetRequiredService<WatchCitations>()));
            services.AddScoped<ILawIndex, PostgresLawIndex>();
            services.AddScoped<IQuestionIndex, PostgresQuestionIndex>();
            services.AddSingleton<IGroupCommit, OwnTransactions>();
        }
        else
        {
            var connection = options.Connection ?? $"Data Source={options.SqliteFile}";
            services.AddDbContext<LearnLawDbContext, SqliteDbContext>((s, o) =>
                o.UseSqlite(connection).AddInterceptors(new SqlitePragmas(), s.GetRequiredService<WatchCitations>()));
            services.AddScoped<ILawIndex, SqliteLawIndex>();
            services.AddScoped<IQuestionIndex, SqliteQuestionIndex>();
            services.AddSingleton(s => new SqliteWriter(connection, s.GetRequiredService<ILogger<SqliteWriter>>()));
            services.AddSingleton<IGroupCommit, SqliteGroupCommit>();
            services.AddSingleton<IAnswerStore, SqliteAnswerStore>();
        }

        return services;
    }
}
