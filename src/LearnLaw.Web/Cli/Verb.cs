using System.CommandLine;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Hosting;

namespace LearnLaw.Web.Cli;

/// <summary>Runs one verb: creates and migrates the database if need be, opens a scope, and turns failures into exit codes.</summary>
public static class Verb
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int CouldNotRun = 2;

    /// <param name="command">The verb.</param>
    /// <param name="run">What it does; returns the exit code.</param>
    /// <param name="configure">Last word over the services, for a verb that needs a clock of its own.</param>
    public static void SetVerb(this Command command, Func<VerbContext, Task<int>> run, Action<IServiceCollection>? configure = null) =>
        command.SetAction((parsed, ct) => RunAsync(parsed, run, configure, ct));

    private static async Task<int> RunAsync(
        ParseResult parsed, Func<VerbContext, Task<int>> run, Action<IServiceCollection>? configure, CancellationToken ct)
    {
        try
        {
            var folders = ProductFolders.Find();
            var data = LearnLawCommand.SettingsFrom(parsed).ToDataOptions(folders);
            var configuration = new ConfigurationBuilder()
                .Add(LearnLawApp.Defaults())
                .Add(LearnLawApp.OperatorFile(data))
                .AddEnvironmentVariables()
                .Build();
            var services = new ServiceCollection();
            services.AddSingleton<IConfiguration>(configuration);
            services.AddLogging(log => log.SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None).AddConsole());
            services.AddSingleton<Texts>();
            services.AddSingleton(folders);
            services.AddCore(configuration, data);
            configure?.Invoke(services);
            await using var provider = services.BuildServiceProvider();
            await using var scope = provider.CreateAsyncScope();
            var migrated = await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().RunAsync(ct);
            await scope.ServiceProvider.GetRequiredService<LoadSettings>().RunAsync(ct);
            return await run(new VerbContext(parsed, scope.ServiceProvider, migrated, ct));
        }
        catch (RuleException refusal)
        {
            await Console.Error.WriteLineAsync(new Texts()[refusal.Key, [.. refusal.Arguments]]);
            return Refused;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return CouldNotRun;
        }
    }
}

/// <param name="Parsed">Arguments and options as typed.</param>
/// <param name="Services">The scope of this run.</param>
/// <param name="Migrated">Migrations that this run applied before anything else.</param>
/// <param name="Cancelled">Ctrl+C.</param>
public sealed record VerbContext(ParseResult Parsed, IServiceProvider Services, IReadOnlyList<string> Migrated, CancellationToken Cancelled)
{
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}
