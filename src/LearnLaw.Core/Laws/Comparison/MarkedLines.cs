namespace LearnLaw.Laws.Comparison;

/// <summary>The segments of a difference cut into lines (款, 项, 目), for one side or for both in one.</summary>
public static class MarkedLines
{
    /// <summary>The old wording: what was deleted is marked, what was inserted is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<MarkedText>> Before(IEnumerable<DiffSegment> segments) =>
        Cut(segments.Where(s => s.Kind != DiffKind.Inserted).Select(s => new MarkedText(s.Kind, s.OldText)));

    /// <summary>The new wording: what was inserted is marked, what was deleted is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<MarkedText>> After(IEnumerable<DiffSegment> segments) =>
        Cut(segments.Where(s => s.Kind != DiffKind.Deleted).Select(s => new MarkedText(s.Kind, s.NewText)));

    /// <summary>Both wordings in one. A line break that was deleted within a line is shown as a sign, or two 款 that were joined would look like two.</summary>
    public static IReadOnlyList<IReadOnlyList<MarkedText>> Inline(IReadOnlyList<DiffSegment> segments) => Cut(segments.Select((segment, at) =>
        new MarkedText(segment.Kind, segment.Kind == DiffKind.Deleted && !AreWholeLines(segments, at) ? segment.OldText.Replace('\n', '↵') : segment.Text)));

    /// <summary>Lines that went as a whole keep their breaks.</summary>
    private static bool AreWholeLines(IReadOnlyList<DiffSegment> segments, int at)
    {
        var text = segments[at].OldText;
        var opensLine = at == 0 || segments[at - 1].Text.EndsWith('\n');
        var endsLine = at + 1 == segments.Count || segments[at + 1].Text.StartsWith('\n');
        return (opensLine && (endsLine || text.EndsWith('\n'))) || (endsLine && text.StartsWith('\n'));
    }

    private static List<IReadOnlyList<MarkedText>> Cut(IEnumerable<MarkedText> texts)
    {
        var lines = new List<IReadOnlyList<MarkedText>>();
        var line = new List<MarkedText>();
        foreach (var text in texts)
        {
            var parts = text.Text.Split('\n');
            for (var at = 0; at < parts.Length; at++)
            {
                if (at > 0) Close();
                if (parts[at].Length > 0) line.Add(text with { Text = parts[at] });
            }
        }

        Close();
        return lines;

        void Close()
        {
            if (line.Count > 0) lines.Add([.. line]);
            line.Clear();
        }
    }
}
