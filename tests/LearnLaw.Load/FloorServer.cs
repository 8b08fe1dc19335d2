using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Load;

/// <summary>A bare Kestrel endpoint: one INSERT a request, WAL, synchronous=FULL, and one thread that commits what is queued before anybody is answered.</summary>
internal static class FloorServer
{
    private static readonly byte[] Reply = "{\"secondsLeft\":1800}"u8.ToArray();
    private static readonly BlockingCollection<TaskCompletionSource> Waiting = [];

    public static async Task RunAsync(int port, string file, CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var app = builder.Build();
        app.Run(async context =>
        {
            if (HttpMethods.IsPost(context.Request.Method))
            {
                await context.Request.ReadFormAsync();
                var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                Waiting.Add(mine);
                await mine.Task;
            }

            context.Response.ContentLength = Reply.Length;
            await context.Response.Body.WriteAsync(Reply);
        });
        new Thread(() => Write(file)) { IsBackground = true }.Start();
        await app.StartAsync(ct);
        await Task.Delay(Timeout.Infinite, ct).ContinueWith(_ => { }, CancellationToken.None);
    }

    private static void Write(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=8000; CREATE TABLE t (attempt TEXT, number INTEGER, chosen TEXT, at TEXT)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO t VALUES ($attempt, 7, 'A', '2026-01-01')";
        var attempt = insert.Parameters.Add("$attempt", SqliteType.Text);
        var lot = new List<TaskCompletionSource>();
        while (true)
        {
            lot.Add(Waiting.Take());
            while (lot.Count < 500 && Waiting.TryTake(out var more)) lot.Add(more);
            using (var transaction = connection.BeginTransaction())
            {
                insert.Transaction = transaction;
                foreach (var _ in lot)
                {
                    attempt.Value = "0199A000-0000-7000-8000-000000000000";
                    insert.ExecuteNonQuery();
                }

                transaction.Commit();
            }

            foreach (var done in lot) done.SetResult();
            lot.Clear();
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
