namespace LearnLaw.Laws.Comparison;

/// <summary>
/// Makes the shortest edit readable: what is deleted stands before what is inserted, a few equal characters between two changes
/// become part of them, and a lone change that could stand in several places begins or ends where a clause does.
/// </summary>
internal static class DiffTidying
{
    public static IReadOnlyList<DiffRun> Tidy(IReadOnlyList<DiffRun> runs, DiffTokens before, DiffTokens after)
    {
        var (steps, tail) = Gather(runs);
        Join(steps, before);
        Slide(steps, ref tail, before, after);
        return
        [
            .. steps.SelectMany(step => (DiffRun[])
                [new(DiffKind.Equal, step.Equal), new(DiffKind.Deleted, step.Deleted), new(DiffKind.Inserted, step.Inserted)]),
            new DiffRun(DiffKind.Equal, tail),
        ];
    }

    /// <summary>Changes with the equal run before each, and the equal run after the last.</summary>
    private static (List<Step> Steps, int Tail) Gather(IReadOnlyList<DiffRun> runs)
    {
        var steps = new List<Step>();
        var equal = 0;
        foreach (var run in runs.Where(run => run.Length > 0))
        {
            if (run.Kind == DiffKind.Equal)
            {
                equal += run.Length;
                continue;
            }

            if (equal > 0 || steps.Count == 0) steps.Add(new Step(equal, 0, 0));
            equal = 0;
            steps[^1] = run.Kind == DiffKind.Deleted
                ? steps[^1] with { Deleted = steps[^1].Deleted + run.Length }
                : steps[^1] with { Inserted = steps[^1].Inserted + run.Length };
        }

        return (steps, equal);
    }

    private static void Join(List<Step> steps, DiffTokens before)
    {
        var inOld = 0;
        var joined = new List<Step>(steps.Count);
        foreach (var step in steps)
        {
            if (joined.Count > 0 && step.Equal <= joined[^1].Longer && step.Equal <= step.Longer && before.IsTrifle(inOld, step.Equal))
            {
                joined[^1] = joined[^1] with
                {
                    Deleted = joined[^1].Deleted + step.Equal + step.Deleted,
                    Inserted = joined[^1].Inserted + step.Equal + step.Inserted,
                };
            }
            else
            {
                joined.Add(step);
            }

            inOld += step.Equal + step.Deleted;
        }

        steps.Clear();
        steps.AddRange(joined);
    }

    private static void Slide(List<Step> steps, ref int tail, DiffTokens before, DiffTokens after)
    {
        var (inOld, inNew) = (0, 0);
        for (var at = 0; at < steps.Count; at++)
        {
            var step = steps[at];
            // Changes never slide so far that they touch.
            var isLast = at + 1 == steps.Count;
            var (left, right) = (at == 0 ? step.Equal : step.Equal - 1, isLast ? tail : steps[at + 1].Equal - 1);
            var (tokens, from, length) = step.Inserted == 0 ? (before, inOld + step.Equal, step.Deleted) : (after, inNew + step.Equal, step.Inserted);
            var shift = step.Deleted > 0 && step.Inserted > 0 ? 0 : BestShift(tokens, from, length, left, right);
            steps[at] = step = step with { Equal = step.Equal + shift };
            if (isLast) tail -= shift;
            else steps[at + 1] = steps[at + 1] with { Equal = steps[at + 1].Equal - shift };
            inOld += step.Equal + step.Deleted;
            inNew += step.Equal + step.Inserted;
        }
    }

    private static int BestShift(DiffTokens tokens, int from, int length, int left, int right)
    {
        var (best, score) = (0, Score(0));
        for (var shift = -1; -shift <= left && tokens.Ids[from + shift] == tokens.Ids[from + length + shift]; shift--) Try(shift);
        for (var shift = 1; shift <= right && tokens.Ids[from + shift - 1] == tokens.Ids[from + length + shift - 1]; shift++) Try(shift);
        return best;

        int Score(int shift) => tokens.SeamAt(from + shift) + tokens.SeamAt(from + length + shift);

        void Try(int shift)
        {
            if (Score(shift) > score) (best, score) = (shift, Score(shift));
        }
    }

    private readonly record struct Step(int Equal, int Deleted, int Inserted)
    {
        public int Longer => Math.Max(Deleted, Inserted);
    }
}
