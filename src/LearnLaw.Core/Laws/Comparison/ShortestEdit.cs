namespace LearnLaw.Laws.Comparison;

/// <summary>
/// The shortest way from one row of numbers to another (Myers 1986, the greedy way forward with its trace). Takes time and memory by
/// the square of the edits, not of the length, and gives up beyond a given number of them.
/// </summary>
internal static class ShortestEdit
{
    /// <returns>Runs in order; null where more edits are needed than allowed.</returns>
    public static IReadOnlyList<DiffRun>? Between(IReadOnlyList<int> before, IReadOnlyList<int> after, int most)
    {
        var (head, tail) = CommonEnds(before, after);
        var (n, m) = (before.Count - head - tail, after.Count - head - tail);
        var middle = Middle([.. before.Skip(head).Take(n)], [.. after.Skip(head).Take(m)], most);
        return middle is null ? null : [new DiffRun(DiffKind.Equal, head), .. middle, new DiffRun(DiffKind.Equal, tail)];
    }

    /// <summary>For when it is too far: everything between the common ends goes and comes.</summary>
    public static IReadOnlyList<DiffRun> WithoutLooking(IReadOnlyList<int> before, IReadOnlyList<int> after)
    {
        var (head, tail) = CommonEnds(before, after);
        return
        [
            new DiffRun(DiffKind.Equal, head), new DiffRun(DiffKind.Deleted, before.Count - head - tail),
            new DiffRun(DiffKind.Inserted, after.Count - head - tail), new DiffRun(DiffKind.Equal, tail),
        ];
    }

    private static (int Head, int Tail) CommonEnds(IReadOnlyList<int> before, IReadOnlyList<int> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var head = 0;
        while (head < shorter && before[head] == after[head]) head++;
        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        return (head, tail);
    }

    private static List<DiffRun>? Middle(int[] a, int[] b, int most)
    {
        if (a.Length == 0 || b.Length == 0) return [new DiffRun(DiffKind.Deleted, a.Length), new DiffRun(DiffKind.Inserted, b.Length)];
        if (Math.Abs(a.Length - b.Length) > most) return null;

        // furthest[k + offset] is how far along a one comes on diagonal k (k = x - y) with as many edits as rounds so far.
        var offset = most + 1;
        var furthest = new int[2 * offset + 1];
        var trace = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            for (var k = -edits; k <= edits; k += 2)
            {
                var x = IsDown(furthest.AsSpan(offset - edits - 1, 2 * edits + 3), k, edits) ? furthest[offset + k + 1] : furthest[offset + k - 1] + 1;
                var y = x - k;
                while (x < a.Length && y < b.Length && a[x] == b[y]) (x, y) = (x + 1, y + 1);
                furthest[offset + k] = x;
                if (x == a.Length && y == b.Length) return WayBack(trace, a.Length, b.Length, edits);
            }

            trace.Add(furthest.AsSpan(offset - edits - 1, 2 * edits + 3).ToArray());
        }

        return null;
    }

    /// <summary>Whether diagonal k is best reached by an insertion (from k + 1) rather than a deletion (from k - 1).</summary>
    private static bool IsDown(ReadOnlySpan<int> furthest, int k, int edits)
    {
        var at = k + edits + 1;
        return k == -edits || (k != edits && furthest[at - 1] < furthest[at + 1]);
    }

    private static List<DiffRun> WayBack(List<int[]> trace, int x, int y, int edits)
    {
        var runs = new List<DiffRun>();
        for (; edits > 0; edits--)
        {
            // The row as it was when this round began, seen from this round's width.
            var row = trace[edits - 1];
            int At(int diagonal) => diagonal + edits is var at && at >= 0 && at < row.Length ? row[at] : 0;
            var k = x - y;
            var isInsertion = k == -edits || (k != edits && At(k - 1) < At(k + 1));
            var fromX = isInsertion ? At(k + 1) : At(k - 1);
            var fromY = fromX - (isInsertion ? k + 1 : k - 1);
            var startX = isInsertion ? fromX : fromX + 1;
            if (x > startX) runs.Add(new DiffRun(DiffKind.Equal, x - startX));
            runs.Add(new DiffRun(isInsertion ? DiffKind.Inserted : DiffKind.Deleted, 1));
            (x, y) = (fromX, fromY);
        }

        if (x > 0) runs.Add(new DiffRun(DiffKind.Equal, x));
        runs.Reverse();
        return runs;
    }
}
