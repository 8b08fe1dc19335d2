using LearnLaw.Data;
using LearnLaw.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace LearnLaw.TestKit;

/// <summary>
/// A fresh database for one test: in-memory SQLite copied from a migrated template, or, in the PostgreSQL run of the same tests,
/// a database made from a migrated template there.
/// </summary>
public sealed class TestDb : IAsyncDisposable
{
    public const string PostgresVariable = "LEARNLAW_TEST_POSTGRES";

    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static SqliteConnection? sqliteTemplate;
    private static string? postgresTemplate;

    private readonly SqliteConnection? keepAlive;

    private TestDb(DataOptions options, SqliteConnection? keepAlive)
    {
        Options = options;
        this.keepAlive = keepAlive;
    }

    /// <summary>Which database this assembly tests; the PostgreSQL test project sets it before anything runs.</summary>
    public static DataProvider Provider { get; set; } = DataProvider.Sqlite;

    public DataOptions Options { get; }

    public static Task<TestDb> CreateAsync() => Provider == DataProvider.Sqlite ? CreateSqliteAsync() : CreatePostgresAsync();

    public async ValueTask DisposeAsync()
    {
        if (keepAlive is not null)
        {
            await keepAlive.DisposeAsync();
            return;
        }

        var builder = new NpgsqlConnectionStringBuilder(Options.Connection);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(Options.Connection));
        await ExecuteAsync(ServerConnection(), $"DROP DATABASE \"{builder.Database}\" WITH (FORCE)");
    }

    private static async Task<TestDb> CreateSqliteAsync()
    {
        await Gate.WaitAsync();
        try
        {
            sqliteTemplate ??= await MigratedSqliteAsync();
            // A named in-memory database lives as long as one connection to it is open.
            var connection = $"Data Source=test-{Guid.NewGuid():N};Mode=Memory;Cache=Shared";
            var keepAlive = new SqliteConnection(connection);
            await keepAlive.OpenAsync();
            sqliteTemplate.BackupDatabase(keepAlive);
            return new TestDb(new DataOptions { Folder = Path.GetTempPath(), Connection = connection }, keepAlive);
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<SqliteConnection> MigratedSqliteAsync()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var db = new SqliteDbContext(
            new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite(connection).Options, NoEvents());
        await db.MigrateWholeAsync();
        return connection;
    }

    private static async Task<TestDb> CreatePostgresAsync()
    {
        var server = ServerConnection();
        await Gate.WaitAsync();
        try
        {
            postgresTemplate ??= await MigratedPostgresAsync(server);
            var name = $"learnlaw_test_{Guid.NewGuid():N}";
            await ExecuteAsync(server, $"CREATE DATABASE \"{name}\" TEMPLATE \"{postgresTemplate}\"");
            return new TestDb(new DataOptions { Folder = Path.GetTempPath(), Provider = DataProvider.Postgres, Connection = Named(server, name) }, null);
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<string> MigratedPostgresAsync(string server)
    {
        const string Name = "learnlaw_test_template";
        await ExecuteAsync(server, $"DROP DATABASE IF EXISTS \"{Name}\" WITH (FORCE)");
        await ExecuteAsync(server, $"CREATE DATABASE \"{Name}\"");
        var connection = Named(server, Name);
        await using (var db = new Data.Postgres.PostgresDbContext(
            new DbContextOptionsBuilder<Data.Postgres.PostgresDbContext>().UseNpgsql(connection).Options, NoEvents()))
        {
            await db.MigrateWholeAsync();
        }

        NpgsqlConnection.ClearAllPools();
        return Name;
    }

    private static string ServerConnection()
    {
        var connection = Environment.GetEnvironmentVariable(PostgresVariable);
        if (string.IsNullOrEmpty(connection))
            Assert.Skip($"No PostgreSQL: set {PostgresVariable} to the connection string of a server where databases may be created.");
        return connection;
    }

    private static string Named(string server, string database) =>
        new NpgsqlConnectionStringBuilder(server) { Database = database, MaxPoolSize = 10 }.ConnectionString;

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static EventDispatcher NoEvents() => new(new ServiceCollection().BuildServiceProvider());
}
