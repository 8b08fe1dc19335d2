using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace LearnLaw.Data.Sqlite;

/// <summary>
/// Settings of every connection: WAL lets readers go on while one writes; FULL keeps an acknowledged answer through a
/// power cut; the busy time-out makes a second writer wait instead of fail; the log is carried into the file in large pieces.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=8000;";

    private static readonly object Done = new();

    /// <summary>Handles that have been set: the pool hands them out again and again, and they keep their settings.</summary>
    private static readonly ConditionalWeakTable<sqlite3, object> Settled = [];

    public static void Set(SqliteConnection connection)
    {
        if (connection.Handle is not { } handle || Settled.TryGetValue(handle, out _)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Settled.AddOrUpdate(handle, Done);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}
