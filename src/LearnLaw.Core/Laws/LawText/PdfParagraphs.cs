using System.Text.RegularExpressions;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Joins the lines of a PDF's pages into paragraphs. A line begins one if it is indented, set apart by centring, opens with a number of
/// the law's structure, or follows a line that ended before the margin.
/// </summary>
internal sealed partial class PdfParagraphs(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
{
    /// <summary>Lines this near to an edge of the page, in parts of its height, may be headers and footers.</summary>
    private const double Edge = 0.09;

    /// <summary>The same words near an edge on so many pages are no text.</summary>
    private const int RepeatedOnPages = 3;

    private readonly List<SourceLine> paragraphs = [];

    public IReadOnlyList<SourceLine> Read()
    {
        var repeated = pages.SelectMany(page => page.Where(IsNearEdge).Select(Folded).Distinct()).GroupBy(words => words)
            .Where(g => g.Count() >= Math.Min(RepeatedOnPages, Math.Max(2, pages.Count))).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var lines = pages.SelectMany(page => page.Where(l => !IsNearEdge(l) || !(PageNumber().IsMatch(l.Text) || repeated.Contains(Folded(l))))).ToList();
        if (lines.Count == 0) return [];

        var size = Median(lines.Select(l => l.Size));
        var left = LeftMargin(lines);
        var right = RightMargin(lines, left, size);
        // Openings of articles are indented; where they stand at the margin, a sentence that is over is what ends a paragraph.
        var articles = lines.Where(l => Article().IsMatch(l.Text)).Select(l => l.Left).ToList();
        var isFlush = articles.Count == 0 || Median(articles) < left + size;
        PdfLine? before = null;
        foreach (var line in lines)
        {
            var centred = IsCentred(line, left, right, size);
            var begins = before is null || centred || IsCentred(before, left, right, size) || Opening().IsMatch(line.Text)
                || line.Left > left + (1.2 * size) || before.Right < right - (1.6 * size) || (isFlush && before.Text[^1] is '。' or '；' or '：');
            if (begins) paragraphs.Add(new SourceLine(paragraphs.Count + 1, line.Text) { Alignment = centred ? LineAlignment.Centre : LineAlignment.Start });
            else paragraphs[^1] = paragraphs[^1] with { Text = Joined(paragraphs[^1].Text, line.Text) };
            before = line;
        }

        return paragraphs;
    }

    /// <summary>Chinese runs on without a space; Latin words broken at the margin get one.</summary>
    private static string Joined(string above, string below) =>
        char.IsAsciiLetterOrDigit(above[^1]) && char.IsAsciiLetterOrDigit(below[0]) && char.IsAsciiLetter(above[^1]) ? $"{above} {below}" : above + below;

    private static bool IsCentred(PdfLine line, double left, double right, double size)
    {
        var (before, after) = (line.Left - left, right - line.Right);
        return before > 2.5 * size && after > 2.5 * size && Math.Abs(before - after) < 2 * size;
    }

    private static bool IsNearEdge(PdfLine line) => line.Base < Edge * line.PageHeight || line.Base > (1 - Edge) * line.PageHeight;

    /// <summary>The leftmost place where lines begin, a few strays aside.</summary>
    private static double LeftMargin(List<PdfLine> lines)
    {
        var fewest = Math.Max(1, lines.Count / 50);
        return lines.GroupBy(l => Math.Round(l.Left / 3)).Where(g => g.Count() >= fewest).Min(g => g.Min(l => l.Left));
    }

    /// <summary>Where full lines end. A text so short that no line is full tells nothing: then the margin is as wide as the one on the left.</summary>
    private static double RightMargin(List<PdfLine> lines, double left, double size)
    {
        var most = lines.Max(l => l.Right);
        var full = lines.Count(l => l.Right > most - size);
        return full >= Math.Max(3, lines.Count / 10) ? most : Math.Max(most, lines[0].PageWidth - left);
    }

    private static string Folded(PdfLine line) => Digits().Replace(line.Text, "#");

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    [GeneratedRegex(@"^[\s\-—–·]*(第\s*)?\d{1,4}(\s*页)?([\s/／]*(共\s*)?\d{1,4}(\s*页)?)?[\s\-—–·]*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^第[一二三四五六七八九十百千零〇两]+条")]
    private static partial Regex Article();

    /// <summary>What opens a unit of a statute, or a heading; such a line never continues the one above.</summary>
    [GeneratedRegex(@"^(第[一二三四五六七八九十百千零〇两]+(编|分编|章|节|条)(之[一二三四五六七八九十]+)?[\s\u3000]|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|附[件则录]|目\s*录$|\d{1,2}[.．])")]
    private static partial Regex Opening();
}
