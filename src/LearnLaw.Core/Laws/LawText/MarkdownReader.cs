using System.Text.RegularExpressions;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Markdown in the dialect of the public LawRefBook collection: <c># title</c>, one event per line, a comment
/// <c>INFO END</c>, then one line per paragraph. Front matter and comments are not text. The depth of headings is
/// passed on but decides nothing.
/// </summary>
public sealed partial class MarkdownReader : ILawTextReader
{
    public LawTextFormat Format => LawTextFormat.Markdown;
    public IReadOnlyList<string> Extensions => [".md", ".markdown"];

    public LawTextSource Read(Stream file)
    {
        var raw = LawTextDecoder.Decode(file).ReplaceLineEndings("\n").Split('\n');
        var infoEnd = Array.FindIndex(raw, line => InfoEnd().IsMatch(line));
        var lines = new List<SourceLine>();
        var inComment = false;
        for (var at = SkipFrontMatter(raw); at < raw.Length; at++)
        {
            var text = LawTextCleaning.Line(WithoutComments(raw[at], ref inComment)).Replace("**", "", StringComparison.Ordinal);
            if (text.Length == 0 || TableRule().IsMatch(text))
            {
                continue;
            }

            lines.Add(ToLine(at + 1, text) with { InInfoBlock = at < infoEnd });
            if (lines.Count > LawTextLimits.Lines)
            {
                throw new LawFileRefusedException("laws.refused.tooMuchText", at + 1, LawTextLimits.Characters);
            }
        }

        return new LawTextSource(Format, lines, []);
    }

    private static SourceLine ToLine(int number, string text)
    {
        var heading = HeadingMark().Match(text);
        if (heading.Success)
        {
            return new SourceLine(number, heading.Groups["text"].Value.Trim()) { HeadingLevel = heading.Groups["marks"].Length };
        }

        return text.Length > 1 && text[0] == '|' && text[^1] == '|'
            ? new SourceLine(number, text) { Cells = [.. text[1..^1].Split('|').Select(cell => cell.Trim())] }
            : new SourceLine(number, text);
    }

    private static int SkipFrontMatter(string[] raw)
    {
        if (raw.Length == 0 || raw[0].Trim() != "---")
        {
            return 0;
        }

        var end = Array.FindIndex(raw, 1, line => line.Trim() == "---");
        if (end < 0)
        {
            return 0;
        }

        // Pages that the collection itself hides are its templates and indexes, not statutes.
        return raw[1..end].Any(line => HiddenPage().IsMatch(line))
            ? throw new LawFileRefusedException("laws.refused.notStatute")
            : end + 1;
    }

    private static string WithoutComments(string line, ref bool inComment)
    {
        if (!inComment && !line.Contains("<!--", StringComparison.Ordinal))
        {
            return line;
        }

        var kept = "";
        for (var at = 0; at < line.Length;)
        {
            var mark = line.IndexOf(inComment ? "-->" : "<!--", at, StringComparison.Ordinal);
            if (!inComment)
            {
                kept += mark < 0 ? line[at..] : line[at..mark];
            }

            if (mark < 0)
            {
                break;
            }

            at = mark + (inComment ? 3 : 4);
            inComment = !inComment;
        }

        return kept;
    }

    [GeneratedRegex(@"^\s*<!--\s*INFO END\s*-->", RegexOptions.IgnoreCase)]
    private static partial Regex InfoEnd();

    [GeneratedRegex(@"^(?<marks>#{1,6})(?!#)\s*(?<text>.*?)\s*#*$")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^\|?(\s*:?-{2,}:?\s*\|)+(\s*:?-{2,}:?\s*)?$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^\s*bookHidden\s*:\s*true\b", RegexOptions.IgnoreCase)]
    private static partial Regex HiddenPage();
}
