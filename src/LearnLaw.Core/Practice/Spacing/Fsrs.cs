namespace LearnLaw.Practice.Spacing;

/// <summary>
/// The Free Spaced Repetition Scheduler, version 6, written from its published formulas and default weights: J. Ye and others,
/// https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm (the model is that of "A Stochastic Shortest Path Algorithm
/// for Optimizing Spaced Repetition Scheduling", KDD 2022). It says how stable a memory is after each answer, and after how many days
/// the chance of recall will have fallen to the wanted share.
/// </summary>
public sealed class Fsrs
{
    private const double MinStability = 0.001;
    private const double MaxStability = 36500;
    private const double MinDifficulty = 1;
    private const double MaxDifficulty = 10;

    private static readonly double[] DefaultWeights =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private readonly double[] w = DefaultWeights;
    private readonly double retention;
    private readonly int maxDays;
    private readonly double factor;

    /// <param name="retention">The chance of recall at which something is asked again, between 0 and 1.</param>
    /// <param name="maxDays">The longest interval.</param>
    public Fsrs(double retention = 0.9, int maxDays = 36500)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(retention);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(retention, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDays, 1);
        (this.retention, this.maxDays) = (retention, maxDays);
        factor = Math.Pow(0.9, -1 / Decay) - 1;
    }

    private double Decay => w[20];

    /// <summary>The chance of recall so many days after the last answer: (1 + factor · t ÷ S) to the power −w20, which is 90 % at t = S.</summary>
    public double Retrievability(MemoryState memory, double days) => Math.Pow(1 + (factor * days / memory.Stability), -Decay);

    /// <summary>Whole days, at least one, until the chance of recall has fallen to the wanted share.</summary>
    public int Interval(MemoryState memory)
    {
        var days = memory.Stability / factor * (Math.Pow(retention, -1 / Decay) - 1);
        return (int)Math.Clamp(Math.Round(days, MidpointRounding.AwayFromZero), 1, maxDays);
    }

    /// <summary>The memory after an answer.</summary>
    /// <param name="memory">As it was; null before the first answer.</param>
    /// <param name="days">Whole days since the answer before; 0 on the same day.</param>
    /// <param name="recall">How well it was recalled.</param>
    public MemoryState Next(MemoryState? memory, int days, Recall recall)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (memory is not { } before) return new(w[(int)recall - 1], Bounded(InitialDifficulty(recall)));
        var stability = days == 0 ? SameDay(before, recall)
            : recall == Recall.Again ? Forgotten(before, days)
            : Recalled(before, days, recall);
        return new(Math.Clamp(stability, MinStability, MaxStability), NextDifficulty(before, recall));
    }

    private static double Bounded(double difficulty) => Math.Clamp(difficulty, MinDifficulty, MaxDifficulty);

    private double InitialDifficulty(Recall recall) => w[4] - Math.Exp(w[5] * ((int)recall - 1)) + 1;

    /// <summary>Moves less the nearer it is to 10, and drifts towards the difficulty of what is easy at once.</summary>
    private double NextDifficulty(MemoryState memory, Recall recall)
    {
        var moved = memory.Difficulty - (w[6] * ((int)recall - 3) * (MaxDifficulty - memory.Difficulty) / 9);
        return Bounded((w[7] * InitialDifficulty(Recall.Easy)) + ((1 - w[7]) * moved));
    }

    /// <summary>A further answer on one day; a right one never makes the memory less stable.</summary>
    private double SameDay(MemoryState memory, Recall recall)
    {
        var growth = Math.Exp(w[17] * ((int)recall - 3 + w[18])) * Math.Pow(memory.Stability, -w[19]);
        return memory.Stability * (recall >= Recall.Good ? Math.Max(1, growth) : growth);
    }

    private double Recalled(MemoryState memory, int days, Recall recall)
    {
        var bonus = recall switch { Recall.Hard => w[15], Recall.Easy => w[16], _ => 1 };
        var growth = Math.Exp(w[8]) * (11 - memory.Difficulty) * Math.Pow(memory.Stability, -w[9])
            * (Math.Exp(w[10] * (1 - Retrievability(memory, days))) - 1) * bonus;
        return memory.Stability * (1 + growth);
    }

    private double Forgotten(MemoryState memory, int days)
    {
        var left = w[11] * Math.Pow(memory.Difficulty, -w[12]) * (Math.Pow(memory.Stability + 1, w[13]) - 1)
            * Math.Exp(w[14] * (1 - Retrievability(memory, days)));
        return Math.Min(left, memory.Stability / Math.Exp(w[17] * w[18]));
    }
}
