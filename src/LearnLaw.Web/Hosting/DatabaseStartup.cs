using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// Start-up work, behind the listening server: migrate, read the settings, and, while nobody administers the site, print the set-up code.
/// </summary>
public sealed class DatabaseStartup(
    IServiceScopeFactory scopes, Readiness readiness, SetUpCode setUpCode, IHostApplicationLifetime lifetime, ILogger<DatabaseStartup> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield();
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().RunAsync(stoppingToken);
            await scope.ServiceProvider.GetRequiredService<LoadSettings>().RunAsync(stoppingToken);
            var db = scope.ServiceProvider.GetRequiredService<LearnLawDbContext>();
            if (await db.RoleGrants.AnyAsync(g => g.Role == Role.SystemAdministrator, stoppingToken)) setUpCode.Close();
            else setUpCode.Print();
            readiness.Set();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogCritical(failure, "The database could not be opened or migrated; stopping.");
            readiness.Fail(failure);
            Environment.ExitCode = 2;
            lifetime.StopApplication();
        }
    }
}
