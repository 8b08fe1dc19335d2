using System.Diagnostics;

namespace LearnLaw.Load;

/// <summary>Times of one kind of request, gathered by many takers.</summary>
internal sealed class Latencies
{
    private readonly Lock gate = new();
    private readonly List<long> ticks = [];
    private List<long>? sorted;

    public int Count => ticks.Count;

    public int Errors { get; private set; }

    public void Add(IReadOnlyCollection<long> more, int errors)
    {
        lock (gate)
        {
            ticks.AddRange(more);
            Errors += errors;
            sorted = null;
        }
    }

    /// <summary>Milliseconds within which this share was answered.</summary>
    public double At(double share)
    {
        if (ticks.Count == 0) return 0;
        sorted ??= [.. ticks.Order()];
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))] * 1000.0 / Stopwatch.Frequency;
    }
}
