using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Data;

/// <summary>Creates the database if there is none and brings it to this version. Safe to run again.</summary>
public sealed class MigrateDatabase(LearnLawDbContext db, DataOptions options, ILogger<MigrateDatabase> log)
{
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken ct = default)
    {
        Directory.CreateDirectory(options.Folder);
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
        await db.MigrateWholeAsync(ct);
        if (pending.Count == 0) return pending;
        log.LogInformation("Database migrated: {Migrations}", string.Join(", ", pending));
        return pending;
    }
}
