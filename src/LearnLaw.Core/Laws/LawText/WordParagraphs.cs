using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearnLaw.Laws.LawText;

/// <summary>Turns the paragraphs and tables of one Word document into lines, in order: it counts them and their automatic numbers.</summary>
internal sealed class WordParagraphs(MainDocumentPart main, Func<ImagePart, string, string>? picture = null)
{
    private readonly WordStyles styles = new(main.StyleDefinitionsPart?.Styles);
    private readonly WordNumbering numbering = new(main.NumberingDefinitionsPart?.Numbering);
    private readonly List<LawTextProblem> problems = [];
    private int number;

    public IReadOnlyList<LawTextProblem> Problems => problems;

    public IEnumerable<SourceLine> Lines(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => FromParagraph(paragraph),
        Table table => FromTable(table),
        _ => [],
    };

    private List<SourceLine> FromParagraph(Paragraph paragraph)
    {
        number++;
        var lines = new List<SourceLine>();
        var style = styles.Of(paragraph);
        var label = numbering.LabelOf(style.NumberingId, style.NumberingLevel, out var known);
        if (!known)
        {
            problems.Add(new LawTextProblem(ProblemLevel.Warning, number, "laws.problem.automaticNumber"));
        }

        // A line break inside a paragraph starts a line of its own: annexes and titles are often set that way.
        foreach (var part in TextOf(paragraph).Split('\n'))
        {
            var text = LawTextCleaning.Line(label + part);
            if (text.Length > 0 && (label.Length == 0 || LawTextCleaning.Line(part).Length > 0))
            {
                lines.Add(new SourceLine(number, text) { HeadingLevel = style.HeadingLevel, Alignment = style.Alignment });
                label = "";
            }
        }

        return lines;
    }

    private List<SourceLine> FromTable(Table table)
    {
        var lines = new List<SourceLine>();
        foreach (var row in table.Elements<TableRow>())
        {
            number++;
            var cells = row.Descendants<TableCell>()
                .Where(cell => cell.Ancestors<Table>().First() == table)
                .Select(cell => LawTextCleaning.Line(string.Join(' ', cell.Descendants<Paragraph>().Select(TextOf)).Replace('\n', ' ')))
                .ToList();
            if (cells.Any(cell => cell.Length > 0))
            {
                lines.Add(new SourceLine(number, string.Join('\t', cells)) { Cells = cells });
            }
        }

        return lines;
    }

    private string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var run in paragraph.Descendants<Run>())
        {
            if (IsLeftOut(run, paragraph))
            {
                continue;
            }

            foreach (var child in run.ChildElements)
            {
                _ = child switch
                {
                    Text words => text.Append(words.Text),
                    TabChar => text.Append('\t'),
                    Break or CarriageReturn => text.Append('\n'),
                    NoBreakHyphen => text.Append('-'),
                    Drawing drawing when picture is not null => text.Append(Picture(drawing)),
                    _ => text,
                };
            }
        }

        return text.ToString();
    }

    /// <summary>What a caller wants to stand for each picture of a drawing.</summary>
    private string Picture(Drawing drawing)
    {
        var alt = drawing.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().FirstOrDefault()?.Description?.Value ?? "";
        return string.Concat(drawing.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().Select(b => b.Embed?.Value).OfType<string>().Distinct()
            .Select(id => main.Parts.FirstOrDefault(p => p.RelationshipId == id).OpenXmlPart).OfType<ImagePart>().Select(part => picture!(part, alt)));
    }

    private static bool IsLeftOut(Run run, Paragraph paragraph)
    {
        if (run.RunProperties?.Vanish is { } hidden && (hidden.Val is null || hidden.Val.Value))
        {
            return true;
        }

        // Deleted and moved-away text is no longer the law; a text box belongs to its own paragraphs, which are not body text.
        for (var above = run.Parent; above is not null && above != paragraph; above = above.Parent)
        {
            if (above is DeletedRun or MoveFromRun or TextBoxContent or AlternateContentFallback)
            {
                return true;
            }
        }

        return false;
    }
}
