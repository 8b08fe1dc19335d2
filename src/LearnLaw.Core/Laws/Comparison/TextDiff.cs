namespace LearnLaw.Laws.Comparison;

/// <summary>
/// What was deleted and inserted between two wordings of a provision, character by character. Where that would take too long or
/// leave a patchwork (everything was rewritten), whole clauses are compared instead, and in the last resort the whole text.
/// </summary>
public static class TextDiff
{
    /// <summary>More single characters than this and marks on them help nobody; also bounds time and memory.</summary>
    private const int MostEdits = 1_200;

    public static IReadOnlyList<DiffSegment> Of(string before, string after)
    {
        var (old, now) = (DiffTokens.Characters(before), DiffTokens.Characters(after));
        if (ShortestEdit.Between(old.Ids, now.Ids, MostEdits) is not { } edits)
        {
            (old, now) = DiffTokens.Clauses(before, after);
            edits = ShortestEdit.Between(old.Ids, now.Ids, MostEdits) ?? ShortestEdit.WithoutLooking(old.Ids, now.Ids);
        }

        return Segments(DiffTidying.Tidy(edits, old, now), old, now);
    }

    private static List<DiffSegment> Segments(IEnumerable<DiffRun> runs, DiffTokens old, DiffTokens now)
    {
        var segments = new List<DiffSegment>();
        var (inOld, inNew) = (0, 0);
        foreach (var run in runs.Where(run => run.Length > 0))
        {
            var oldText = run.Kind == DiffKind.Inserted ? "" : old.TextOf(inOld, run.Length);
            var newText = run.Kind == DiffKind.Deleted ? "" : now.TextOf(inNew, run.Length);
            segments.Add(new DiffSegment(run.Kind, oldText, newText));
            inOld += run.Kind == DiffKind.Inserted ? 0 : run.Length;
            inNew += run.Kind == DiffKind.Deleted ? 0 : run.Length;
        }

        return segments;
    }
}
