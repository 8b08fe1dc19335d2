using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Data.Sqlite;

/// <summary>
/// One thread that writes for many requests: it takes what is waiting, runs it in one transaction, and tells everybody when that is on the
/// disk. While it waits for the disk the next lot gathers by itself, so no delay is ever put in (docs/decisions/0072). Another process
/// on the same file has a writer of its own; SQLite's lock lets one of them in at a time.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    /// <summary>A transaction is closed after this many jobs, or after <see cref="Longest"/>, whatever is still waiting.</summary>
    private const int Most = 500;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(15);

    private readonly ConcurrentQueue<SqliteWriteJob> waiting = [];
    private readonly AutoResetEvent bell = new(initialState: false);
    private readonly List<SqliteWriteJob> lot = new(Most);
    private readonly string connection;
    private readonly ILogger<SqliteWriter> log;
    private readonly Lock gate = new();
    private Thread? thread;
    private SqliteWriterSession? session;
    private int isAsleep;
    private volatile bool isClosing;

    public SqliteWriter(string connection, ILogger<SqliteWriter> log) => (this.connection, this.log) = (connection, log);

    public void Add(SqliteWriteJob job)
    {
        ObjectDisposedException.ThrowIf(isClosing, this);
        if (thread is null) Start();
        waiting.Enqueue(job);
        if (Interlocked.Exchange(ref isAsleep, 0) == 1) bell.Set();
    }

    public void Dispose()
    {
        isClosing = true;
        bell.Set();
        thread?.Join();
        session?.Dispose();
        bell.Dispose();
        while (waiting.TryDequeue(out var late)) late.Failed(new ObjectDisposedException(nameof(SqliteWriter)));
    }

    private void Start()
    {
        lock (gate)
        {
            if (thread is not null) return;
            var started = new Thread(Work) { IsBackground = true, Name = "sqlite-writer" };
            started.Start();
            thread = started;
        }
    }

    private void Work()
    {
        while (true)
        {
            if (waiting.IsEmpty)
            {
                Volatile.Write(ref isAsleep, 1);
                Interlocked.MemoryBarrier();
                // Looked at again: something may have come between the look and the nod.
                if (waiting.IsEmpty)
                {
                    if (isClosing) return;
                    bell.WaitOne();
                }

                Volatile.Write(ref isAsleep, 0);
                continue;
            }

            WriteLot();
        }
    }

    private void WriteLot()
    {
        try
        {
            session ??= new SqliteWriterSession(connection);
            session.Begin();
            Fill(session, Stopwatch.GetTimestamp());
            session.Commit();
        }
        catch (Exception failure)
        {
            Fail(failure);
            return;
        }

        foreach (var job in lot) job.Committed();
        lot.Clear();
    }

    private void Fill(SqliteWriterSession open, long began)
    {
        while (lot.Count < Most && Stopwatch.GetElapsedTime(began) < Longest && waiting.TryDequeue(out var job))
        {
            try
            {
                job.Run(open);
                lot.Add(job);
            }
            catch (Exception refusal) when (refusal is not LotLostException)
            {
                job.Failed(refusal);
            }
            catch (LotLostException lost)
            {
                job.Failed(lost);
                throw;
            }
        }
    }

    /// <summary>The transaction as a whole has failed (no lock within its time, disk full): nobody of the lot has been told anything yet.</summary>
    private void Fail(Exception failure)
    {
        log.LogError(failure, "A transaction with {Count} writes failed.", lot.Count);
        // Without the lock there is nothing to gain by letting those behind wait as long again.
        if (lot.Count == 0)
            while (waiting.TryDequeue(out var behind)) lot.Add(behind);
        foreach (var job in lot) job.Failed(failure);
        lot.Clear();
        try
        {
            session?.Dispose();
        }
        catch (Microsoft.Data.Sqlite.SqliteException broken)
        {
            log.LogWarning(broken, "The writer's connection did not close cleanly; a new one is opened.");
        }

        session = null;
    }
}
