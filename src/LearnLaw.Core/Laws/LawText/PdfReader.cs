using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// PDF files that carry their text. A page holds letters at places: they are put together into lines, lines into the paragraphs that
/// were broken at the margin, and headers, footers and page numbers are left out. A line number counts paragraphs.
/// </summary>
public sealed class PdfReader : ILawTextReader
{
    /// <summary>The longest code has some 400 pages.</summary>
    public const int MaxPages = 2_000;

    /// <summary>Fewer letters than this on an average page are a stamp on a scanned image, not a text.</summary>
    private const int FewestLettersOnAPage = 15;

    public LawTextFormat Format => LawTextFormat.Pdf;

    public IReadOnlyList<string> Extensions => [".pdf"];

    public LawTextSource Read(Stream file)
    {
        var bytes = ReadBounded(file);
        if (bytes.Length == 0) throw new LawFileRefusedException("laws.refused.empty");
        if (bytes.AsSpan(0, Math.Min(1024, bytes.Length)).IndexOf("%PDF-"u8) < 0) throw new LawFileRefusedException("laws.refused.notPdf");
        var pages = PagesOf(bytes);
        var letters = pages.Sum(p => p.Sum(l => l.Text.Length));
        if (letters < FewestLettersOnAPage * Math.Max(1, pages.Count)) throw new LawFileRefusedException("laws.refused.noTextLayer");
        if (pages.Sum(p => p.Sum(l => l.Text.Count(IsUnreadable))) * 10 > letters) throw new LawFileRefusedException("laws.refused.pdfGarbled");
        return new LawTextSource(Format, new PdfParagraphs(pages).Read(), []);
    }

    private static List<IReadOnlyList<PdfLine>> PagesOf(byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (document.NumberOfPages > MaxPages) throw new LawFileRefusedException("laws.refused.tooManyPages", null, MaxPages);
            var pages = new List<IReadOnlyList<PdfLine>>();
            var characters = 0L;
            foreach (var page in document.GetPages())
            {
                pages.Add(PdfLines.Of(page));
                characters += page.Letters.Count;
                if (characters > LawTextLimits.Characters) throw new LawFileRefusedException("laws.refused.tooMuchText", null, LawTextLimits.Characters);
            }

            return pages;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new LawFileRefusedException("laws.refused.encrypted");
        }
        catch (Exception broken) when (broken is not (LawFileRefusedException or OutOfMemoryException))
        {
            // The parser of a damaged file may stumble over anything: whatever it was, the file can't be read.
            throw new LawFileRefusedException("laws.refused.broken");
        }
    }

    private static byte[] ReadBounded(Stream file)
    {
        using var content = new MemoryStream();
        var block = new byte[81_920];
        int read;
        while ((read = file.Read(block)) > 0)
        {
            content.Write(block, 0, read);
            if (content.Length > LawTextLimits.FileBytes) throw new LawFileRefusedException("laws.refused.tooLarge", null, LawTextLimits.FileBytes / (1024 * 1024));
        }

        return content.ToArray();
    }

    /// <summary>A font without a table of its characters yields these.</summary>
    private static bool IsUnreadable(char character) => character is '\uFFFD' or '\0' or (>= '\uE000' and <= '\uF8FF');
}
