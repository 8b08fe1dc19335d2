using System.Text;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace LearnLaw.Certificates.Pdf;

/// <summary>Draws certificates with SkiaSharp, on fonts cut by HarfBuzz. One for the whole program: it keeps the fonts open.</summary>
public sealed class SkiaCertificateRenderer(IOptions<CertificateOptions> options) : ICertificateRenderer, IDisposable
{
    private readonly Lazy<CertificateFonts> fonts = new(() => new CertificateFonts(options.Value.FontFolder, options.Value.ExtraFonts));

    public byte[] Render(CertificateSheet sheet, Uri verification, DateTime issuedAt)
    {
        using var regular = new SubsetFont(fonts.Value.Regular, sheet.Texts.Append(SheetPainter.Address(verification)));
        using var bold = new SubsetFont(fonts.Value.Bold, [sheet.Title, sheet.Holder]);
        using var output = new MemoryStream();
        using (var document = SKDocument.CreatePdf(output, Describe(sheet, issuedAt)))
        {
            var canvas = document.BeginPage(SheetPainter.PageWidth, SheetPainter.PageHeight);
            new SheetPainter(canvas, sheet, regular, bold).Paint(verification);
            document.EndPage();
            document.Close();
        }
        return output.ToArray();
    }

    public IReadOnlyList<Rune> Unprintable(string text) =>
        [.. text.EnumerateRunes().Distinct().Where(character => !fonts.Value.Has(character))];

    public void Dispose()
    {
        if (fonts.IsValueCreated) fonts.Value.Dispose();
    }

    private static SKDocumentPdfMetadata Describe(CertificateSheet sheet, DateTime issuedAt) => new()
    {
        Title = $"{sheet.Title} {sheet.Number}",
        Author = sheet.Issuer,
        Subject = sheet.Body,
        Creator = "LearnLaw",
        Producer = "LearnLaw",
        Creation = issuedAt,
        Modified = issuedAt,
        RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
        EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
    };
}
