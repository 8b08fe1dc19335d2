using System.Text.RegularExpressions;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Passes over a table of contents, which repeats every heading of the body. The body begins where the first entry stands again,
/// or at the first line that is no heading: 第一章 一般规定 occurs under every 编 of a code, so only the very first entry is a sure sign.
/// </summary>
internal static partial class ContentsParser
{
    private const int LongestEntry = 200;

    public static bool IsTitle(SourceLine line) => LawTextCleaning.Heading(line.Text) is "目录" or "目次";

    /// <param name="lines">The whole file.</param>
    /// <param name="at">The line after the word 目录.</param>
    /// <param name="entries">Receives the headings passed over.</param>
    /// <returns>The first line of the body.</returns>
    public static int Skip(IReadOnlyList<SourceLine> lines, int at, List<string> entries)
    {
        for (; at < lines.Count; at++)
        {
            var entry = Classify(lines[at]);
            if (!IsEntry(entry) || (entries.Count > 0 && entry.HeadingKey == entries[0]))
            {
                break;
            }

            entries.Add(entry.HeadingKey);
        }

        return at;
    }

    /// <summary>A list of headings without the word 目录: the first heading comes again before any other text.</summary>
    public static int SkipUnnamed(IReadOnlyList<SourceLine> lines, int at, List<string> entries)
    {
        var first = at < lines.Count ? Classify(lines[at]) : null;
        if (first is null || !IsEntry(first))
        {
            return at;
        }

        for (var ahead = at + 1; ahead < lines.Count; ahead++)
        {
            var entry = Classify(lines[ahead]);
            if (entry.HeadingKey == first.HeadingKey)
            {
                return Skip(lines, at, entries);
            }

            if (!IsEntry(entry))
            {
                return at;
            }
        }

        return at;
    }

    private static bool IsEntry(BodyLine line) =>
        line.Kind is LineKind.Unit or LineKind.Preface or LineKind.Annex or LineKind.OddHeading or LineKind.Numbered;

    private static BodyLine Classify(SourceLine line) => LineClassifier.Classify(
        line.Text.Length > LongestEntry ? line : line with { Text = PageNumber().Replace(line.Text, "") });

    [GeneratedRegex(@"([\s　]|[.．…·]){2,}\d{1,4}$")]
    private static partial Regex PageNumber();
}
