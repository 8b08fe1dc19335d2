using System.Diagnostics;

namespace LearnLaw.Load;

/// <summary>Many takers at once.</summary>
internal static class Crowd
{
    /// <summary>Does something once for each, a few at a time, before any clock starts.</summary>
    public static Task PrepareAsync(IReadOnlyList<Taker> takers, Func<Taker, Task> act) =>
        Parallel.ForEachAsync(takers, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (taker, _) => await act(taker));

    /// <summary>Each taker does something again and again, thinking in between, until the time is over; what failed is counted.</summary>
    /// <param name="act">Does it for the n-th time; true if it went well.</param>
    /// <param name="think">Mean pause in seconds; each pause lies between half of it and one and a half.</param>
    public static async Task<Latencies> RunAsync<T>(IReadOnlyList<T> takers, Func<T, int, ValueTask<bool>> act, double think, TimeSpan duration)
    {
        var latencies = new Latencies();
        var end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(takers.Select(taker => Task.Run(() => OneAsync(taker, act, think, end, latencies))));
        return latencies;
    }

    private static async Task OneAsync<T>(T taker, Func<T, int, ValueTask<bool>> act, double think, long end, Latencies latencies)
    {
        var ticks = new List<long>();
        var errors = 0;
        // Spread over the first pause, as people are.
        if (think > 0) await PauseAsync(think * Random.Shared.NextDouble());
        for (var n = 0; Stopwatch.GetTimestamp() < end; n++)
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                if (await act(taker, n)) ticks.Add(Stopwatch.GetTimestamp() - began);
                else errors++;
            }
            catch (Exception failure) when (failure is System.Net.Sockets.SocketException or InvalidDataException)
            {
                errors++;
            }

            if (think > 0) await PauseAsync(think * (0.5 + Random.Shared.NextDouble()));
        }

        latencies.Add(ticks, errors);
    }

    private static Task PauseAsync(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds));
}
