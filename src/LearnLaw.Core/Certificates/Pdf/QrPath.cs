using QRCoder;
using SkiaSharp;

namespace LearnLaw.Certificates.Pdf;

/// <summary>A QR code as one filled outline: sharp at any size, without the white seams that separate squares show.</summary>
internal static class QrPath
{
    private const int QuietZone = 4;

    /// <summary>Fills <paramref name="box"/> with the modules; the quiet zone around it is left white by the page.</summary>
    public static SKPath Draw(Uri address, TextBox box)
    {
        // Level M survives a fold or a coffee stain; a higher one would make the modules too small for a cheap printer.
        using var data = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        var matrix = data.ModuleMatrix;
        var count = matrix.Count - 2 * QuietZone;
        var module = box.Width / count;
        using var path = new SKPathBuilder();
        for (var row = 0; row < count; row++)
        {
            var bits = matrix[row + QuietZone];
            for (int start = 0, end; start < count; start = end)
            {
                var dark = bits[start + QuietZone];
                for (end = start + 1; end < count && bits[end + QuietZone] == dark; end++)
                {
                }
                if (dark) path.AddRect(SKRect.Create(box.Left + start * module, box.Top + row * module, (end - start) * module, module));
            }
        }
        return path.Detach();
    }
}
