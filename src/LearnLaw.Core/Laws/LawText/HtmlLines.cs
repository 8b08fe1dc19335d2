using System.Text;
using AngleSharp.Dom;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Reads a page as lines: a block begins one, so does a line break; a table row is one line of cells. Walks without recursion, since a
/// page may nest as deep as it likes.
/// </summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private readonly List<HtmlLine> lines = [];
    private readonly StringBuilder words = new();
    private readonly IElement body;
    private IElement block;
    private int characters;

    public HtmlLines(IElement body) => this.body = block = body;

    public IReadOnlyList<HtmlLine> Read()
    {
        for (INode? node = body; node is not null; node = Next(node))
        {
            switch (node)
            {
                case IText text:
                    // A page breaks its source where it likes: only what the page itself shows as a break is one.
                    words.Append(text.Data.Replace('\n', ' ').Replace('\r', ' '));
                    break;
                case IElement { LocalName: "br" }:
                    End();
                    break;
                case IElement { LocalName: "tr" } row:
                    End();
                    AddRow(row);
                    break;
                case IElement element when !Inline.Contains(element.LocalName):
                    End();
                    block = element;
                    break;
            }
        }

        End();
        return lines;
    }

    /// <summary>The node after this one in the order of the page; a row of a table is done with its cells.</summary>
    private INode? Next(INode node)
    {
        if (node.FirstChild is { } child && node is not IElement { LocalName: "tr" }) return child;
        for (var at = node; at is not null && at != body; at = at.Parent)
        {
            if (at is IElement element && !Inline.Contains(element.LocalName))
            {
                End();
                block = element.ParentElement ?? body;
            }

            if (at.NextSibling is { } next) return next;
        }

        return null;
    }

    private void AddRow(IElement row)
    {
        var cells = row.Children.Where(cell => cell.LocalName is "td" or "th").Select(cell => LawTextCleaning.Line(cell.TextContent.ReplaceLineEndings(" "))).ToList();
        if (cells.TrueForAll(cell => cell.Length == 0)) return;
        // A page laid out by tables sets its whole text into one cell.
        if (cells.Count == 1 && row.QuerySelector("p, div, br, table") is not null)
        {
            foreach (var inner in row.QuerySelectorAll("td, th").Take(1)) AddLayoutCell(inner);
            return;
        }

        Add(new SourceLine(lines.Count + 1, string.Join(" | ", cells)) { Cells = cells.Count > 1 ? cells : null }, row);
    }

    private void AddLayoutCell(IElement cell)
    {
        foreach (var line in new HtmlLines(cell).Read()) Add(line.Line with { Number = lines.Count + 1 }, line.Block);
    }

    private void End()
    {
        var text = LawTextCleaning.Line(words.ToString());
        words.Clear();
        if (text.Length == 0) return;
        Add(new SourceLine(lines.Count + 1, text) { HeadingLevel = HeadingOf(block), Alignment = AlignmentOf(block) }, block);
    }

    private void Add(SourceLine line, IElement from)
    {
        lines.Add(new HtmlLine(line, from));
        characters += line.Text.Length;
        if (lines.Count > LawTextLimits.Lines || characters > LawTextLimits.Characters)
            throw new LawFileRefusedException("laws.refused.tooMuchText", line.Number, LawTextLimits.Characters);
    }

    private static int HeadingOf(IElement element) => element.LocalName is ['h', >= '1' and <= '6' and var level] ? level - '0' : 0;

    private static LineAlignment AlignmentOf(IElement element)
    {
        if (element.LocalName == "center") return LineAlignment.Centre;
        var said = (element.GetAttribute("align") ?? "") + (element.GetAttribute("style") is { } style && style.Contains("text-align", StringComparison.OrdinalIgnoreCase)
            ? style[style.IndexOf("text-align", StringComparison.OrdinalIgnoreCase)..].Split(';')[0]
            : "");
        return said.Contains("center", StringComparison.OrdinalIgnoreCase) ? LineAlignment.Centre
            : said.Contains("right", StringComparison.OrdinalIgnoreCase) ? LineAlignment.End
            : LineAlignment.Start;
    }
}
