using System.Diagnostics;

namespace LearnLaw.Bench;

/// <summary>Counts the SQL statements that a server writes to its log.</summary>
internal sealed class StatementCounter
{
    private long total;
    private long lastLine;

    public StatementCounter(Process server)
    {
        server.OutputDataReceived += (_, line) =>
        {
            Interlocked.Exchange(ref lastLine, Stopwatch.GetTimestamp());
            if (line.Data?.Contains("Executed DbCommand", StringComparison.Ordinal) == true) Interlocked.Increment(ref total);
        };
        server.BeginOutputReadLine();
    }

    public long Total => Interlocked.Read(ref total);

    /// <summary>Waits until the log has been quiet for half a second.</summary>
    public async Task SettleAsync(CancellationToken ct)
    {
        do await Task.Delay(100, ct);
        while (Stopwatch.GetElapsedTime(Interlocked.Read(ref lastLine)) < TimeSpan.FromSeconds(0.5));
    }
}
