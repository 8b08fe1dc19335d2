using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Word files (.docx), above all as the national database publishes them: no heading styles, structure told by words
/// and centring. Only the body is read: headers, footers, footnotes, deleted revisions and hidden text are not the law.
/// A line number is the number of the paragraph, blank ones counted.
/// </summary>
public sealed class WordReader : ILawTextReader
{
    public LawTextFormat Format => LawTextFormat.Word;
    public IReadOnlyList<string> Extensions => [".docx"];

    /// <summary>What stands in the text for a picture with its description; without it pictures are left out, as laws have none.</summary>
    public Func<ImagePart, string, string>? Picture { get; init; }

    public LawTextSource Read(Stream file)
    {
        using var package = WordPackageGuard.Open(file);
        try
        {
            using var document = WordprocessingDocument.Open(package, false, new OpenSettings { MaxCharactersInPart = LawTextLimits.UnpackedXmlBytes });
            var main = document.MainDocumentPart ?? throw new LawFileRefusedException("laws.refused.notWord");
            foreach (var part in new OpenXmlPart?[] { main, main.StyleDefinitionsPart, main.NumberingDefinitionsPart }) CheckDepth(part);
            return ReadBody(main);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or InvalidDataException
            or XmlException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new LawFileRefusedException("laws.refused.broken");
        }
    }

    /// <summary>Elements are loaded by recursion: a file that nests them a thousand deep is meant to break the program.</summary>
    private static void CheckDepth(OpenXmlPart? part)
    {
        if (part is null)
        {
            return;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = LawTextLimits.UnpackedXmlBytes });
        while (reader.Read())
        {
            if (reader.Depth > LawTextLimits.XmlDepth)
            {
                throw new LawFileRefusedException("laws.refused.bomb");
            }
        }
    }

    private LawTextSource ReadBody(MainDocumentPart main)
    {
        var paragraphs = new WordParagraphs(main, Picture);
        var lines = new List<SourceLine>();
        var characters = 0L;
        using var reader = OpenXmlReader.Create(main);
        reader.Read();
        while (!reader.EOF)
        {
            // Loading an element leaves the reader on the one that follows it, so only other elements are stepped over.
            if (!reader.IsStartElement || (reader.ElementType != typeof(Paragraph) && reader.ElementType != typeof(Table)))
            {
                reader.Read();
                continue;
            }

            foreach (var line in paragraphs.Lines(reader.LoadCurrentElement()!))
            {
                lines.Add(line);
                characters += line.Text.Length;
            }

            if (lines.Count > LawTextLimits.Lines || characters > LawTextLimits.Characters)
            {
                throw new LawFileRefusedException("laws.refused.tooMuchText", lines[^1].Number, LawTextLimits.Characters);
            }
        }

        return new LawTextSource(Format, lines, paragraphs.Problems);
    }
}
