namespace LearnLaw.Laws.Comparison;

/// <summary>The pairs of neighbouring characters of a text, each once and sorted: how alike two texts are follows from what they share.</summary>
internal sealed class ShingleSet
{
    private readonly int[] shingles;

    public ShingleSet(string folded)
    {
        var all = new HashSet<int>();
        for (var at = 1; at < folded.Length; at++) all.Add((folded[at - 1] << 16) | folded[at]);
        shingles = [.. all.Order()];
    }

    public ReadOnlySpan<int> All => shingles;

    /// <summary>Dice's measure: shared pairs by the mean number of pairs, from 0 to 1.</summary>
    public double LikenessTo(ShingleSet other)
    {
        if (shingles.Length == 0 || other.shingles.Length == 0) return 0;
        var (here, there, shared) = (0, 0, 0);
        while (here < shingles.Length && there < other.shingles.Length)
        {
            var order = shingles[here].CompareTo(other.shingles[there]);
            if (order == 0) shared++;
            if (order <= 0) here++;
            if (order >= 0) there++;
        }

        return 2.0 * shared / (shingles.Length + other.shingles.Length);
    }
}
