using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>Makes small Word files the way offices and the national database do.</summary>
internal sealed class WordFile
{
    private readonly Body body = new();
    private readonly List<string?> levels = [];

    public WordFile Line(string text, string? alignment = null)
    {
        var properties = new ParagraphProperties();
        if (alignment is not null)
        {
            properties.Append(new Justification { Val = new EnumValue<JustificationValues> { InnerText = alignment } });
        }

        body.Append(new Paragraph(properties, new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })));
        return this;
    }

    public WordFile Centred(string text) => Line(text, "center");

    /// <summary>A paragraph whose number Word counts by itself.</summary>
    public WordFile Numbered(string text, string pattern, string format = "chineseCountingThousand")
    {
        var key = pattern + "|" + format;
        if (!levels.Contains(key))
        {
            levels.Add(key);
        }

        var list = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = levels.IndexOf(key) + 1 });
        body.Append(new Paragraph(new ParagraphProperties(list), new Run(new Text(text))));
        return this;
    }

    public WordFile Raw(OpenXmlElement element)
    {
        body.Append(element);
        return this;
    }

    public WordFile Table(params string[][] rows)
    {
        body.Append(new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(new Run(new Text(cell)))))))));
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(body);
            if (levels.Count > 0)
            {
                var part = main.AddNewPart<NumberingDefinitionsPart>();
                part.Numbering = new Numbering(levels.Select((level, at) => (OpenXmlElement)new AbstractNum(new Level(
                        new StartNumberingValue { Val = 1 },
                        new NumberingFormat { Val = new EnumValue<NumberFormatValues> { InnerText = level!.Split('|')[1] } },
                        new LevelText { Val = level.Split('|')[0] }) { LevelIndex = 0 }) { AbstractNumberId = at })
                    .Concat(levels.Select((_, at) => new NumberingInstance(new AbstractNumId { Val = at }) { NumberID = at + 1 })));
            }
        }

        return file.ToArray();
    }
}
