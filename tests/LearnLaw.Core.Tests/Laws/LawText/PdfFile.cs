using LearnLaw.Shared;
using SkiaSharp;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>Builds PDF files as offices print them: A4, a title set in the middle, paragraphs indented by two characters and broken at the margin.</summary>
internal sealed class PdfFile
{
    private const float Width = 595;
    private const float Height = 842;
    private const float Margin = 80;
    private const float Size = 16;
    private const float EdgeOfText = Width - Margin + 1;
    private const int LinesOnAPage = 24;

    private readonly List<(string Text, float X)> lines = [];

    /// <summary>Words over and under the text of every page; {0} is the page's number.</summary>
    public string? Header { get; init; }

    public string? Footer { get; init; }

    public PdfFile Centred(string text)
    {
        lines.Add((text, (Width - (text.Length * Size)) / 2));
        return this;
    }

    public PdfFile Paragraph(string text)
    {
        var (start, x, width) = (0, Margin + (2 * Size), 0f);
        for (var at = 0; at < text.Length; at++)
        {
            // Digits and Latin letters are about half as wide.
            var wide = char.IsAscii(text[at]) ? Size * .55f : Size;
            if (x + width + wide > EdgeOfText)
            {
                lines.Add((text[start..at], x));
                (start, x, width) = (at, Margin, 0);
            }

            width += wide;
        }

        lines.Add((text[start..], x));
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var document = SKDocument.CreatePdf(file))
        {
            using var type = SKTypeface.FromFile(InstalledFiles.Find("fonts/NotoSerifSC_400Regular.ttf", "node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf")!);
            using var font = new SKFont(type, Size);
            using var paint = new SKPaint();
            foreach (var (page, number) in lines.Chunk(LinesOnAPage).Select((page, at) => (page, at + 1)))
            {
                var canvas = document.BeginPage(Width, Height);
                if (Header is { } header) canvas.DrawText(header, Margin, 40, SKTextAlign.Left, font, paint);
                for (var at = 0; at < page.Length; at++) canvas.DrawText(page[at].Text, page[at].X, 110 + (at * 27), SKTextAlign.Left, font, paint);
                if (Footer is { } footer) canvas.DrawText(string.Format(System.Globalization.CultureInfo.InvariantCulture, footer, number), Width / 2, Height - 30, SKTextAlign.Left, font, paint);
                document.EndPage();
            }

            document.Close();
        }

        return file.ToArray();
    }

    /// <summary>A page that is one picture, as a scanner makes it.</summary>
    public static byte[] Scanned()
    {
        using var file = new MemoryStream();
        using (var document = SKDocument.CreatePdf(file))
        {
            using var picture = new SKBitmap(200, 280);
            picture.Erase(SKColors.Beige);
            for (var page = 0; page < 3; page++)
            {
                document.BeginPage(Width, Height).DrawBitmap(picture, new SKRect(0, 0, Width, Height), SKSamplingOptions.Default);
                document.EndPage();
            }

            document.Close();
        }

        return file.ToArray();
    }
}
