using SkiaSharp;

namespace LearnLaw.Certificates.Pdf;

/// <summary>
/// The design of a certificate: A4 across, the thick-and-thin frame of an old Chinese book in vermilion, serif type,
/// much white. Bottom left the code for checking, bottom right issuer and date with room for a 42 mm seal over both:
/// the seal is put on paper by people and never drawn.
/// </summary>
internal sealed class SheetPainter(SKCanvas canvas, CertificateSheet sheet, SubsetFont regular, SubsetFont bold)
{
    /// <summary>A4 in whole points: the PDF writer keeps no fractions of a page size.</summary>
    public const float PageWidth = 842;
    public const float PageHeight = 595;

    private const float Margin = 76;
    private const float QrSize = 88;

    private static readonly SKColor Vermilion = new(0xA8, 0x28, 0x1E);
    private static readonly SKColor Ink = new(0x1D, 0x23, 0x27);
    private static readonly SKColor Second = new(0x4A, 0x55, 0x60);
    private static readonly SKColor Faint = new(0x8C, 0x93, 0x99);

    private static readonly TextBox Title = new(Margin, 84, PageWidth - 2 * Margin, 58);
    private static readonly TextBox Number = new(Margin, 150, PageWidth - 2 * Margin, 18);
    private static readonly TextBox Holder = new(Margin, 192, PageWidth - 2 * Margin, 40);
    private static readonly TextBox Unit = new(Margin, 236, PageWidth - 2 * Margin, 26);
    private static readonly TextBox Body = new(Margin, 278, PageWidth - 2 * Margin, 122);
    private static readonly TextBox Qr = new(Margin, 432, QrSize, QrSize);
    private static readonly TextBox Verify = new(Margin + QrSize + 16, 432, 250, QrSize);
    private static readonly TextBox Issuer = new(486, 440, PageWidth - Margin - 486, 44);
    private static readonly TextBox Date = new(486, 490, PageWidth - Margin - 486, 24);

    public void Paint(Uri verification)
    {
        PaintFrame();
        // Text is painted in reading order, which is the order in which readers and copying find it.
        Set(sheet.Title, bold, Title, 42, Vermilion, Align.Centre, leading: 1.25f);
        Set(sheet.Number, regular, Number, 12, Second, Align.Centre);
        var side = sheet.Centred ? Align.Centre : Align.Left;
        Set(sheet.Holder, bold, Holder, 26, Ink, side, leading: 1.3f);
        Set(sheet.Unit, regular, Unit, 14, Second, side, leading: 1.3f);
        Set(sheet.Body, regular, Body, 19, Ink, sheet.Centred ? Align.Centre : Align.Justified, leading: 1.9f);
        Set(sheet.Issuer, regular, Issuer, 16, Ink, Align.Centre, leading: 1.35f, fromBottom: true);
        Set(sheet.Date, regular, Date, 15, Ink, Align.Centre);
        Set(sheet.Stamp, regular, Date with { Top = Date.Bottom + 4, Height = 14 }, 9, Faint, Align.Centre);
        PaintVerification(verification);
    }

    private void PaintFrame()
    {
        Frame(inset: 30, stroke: 1.6f);
        Frame(inset: 36, stroke: 0.5f);

        void Frame(float inset, float stroke)
        {
            using var paint = new SKPaint { Color = Vermilion, IsStroke = true, StrokeWidth = stroke, IsAntialias = true };
            canvas.DrawRect(inset, inset, PageWidth - 2 * inset, PageHeight - 2 * inset, paint);
        }
    }

    private void PaintVerification(Uri verification)
    {
        using var paint = new SKPaint { Color = Ink, IsAntialias = true };
        using var modules = QrPath.Draw(verification, Qr);
        canvas.DrawPath(modules, paint);
        var line = Verify.Height / 3;
        Set(sheet.VerifyHint, regular, Verify with { Height = line }, 10, Second, Align.Left);
        Set(Address(verification), regular, Verify with { Top = Verify.Top + line, Height = line }, 10, Second, Align.Left, leading: 1.3f);
        Set(sheet.VerifyCode, regular, Verify with { Top = Verify.Top + 2 * line, Height = line }, 11, Ink, Align.Left);
    }

    /// <summary>The address to type: the page that asks for the code, without the code itself.</summary>
    public static string Address(Uri verification) => new Uri(verification, ".").AbsoluteUri.TrimEnd('/');

    /// <summary>Sets a text in the middle of its box; "from bottom", its last line stands at the foot, next to what is below.</summary>
    private void Set(
        string text, SubsetFont font, TextBox box, float size, SKColor colour, Align align, float leading = 1.2f, bool fromBottom = false)
    {
        var setting = new TextSetting(character => font[character].Advance);
        var indent = align == Align.Justified ? 2 : 0;
        var set = setting.Fit(text, box, size, leading, indent);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        var free = box.Height - set.Lines.Count * set.Leading;
        var top = box.Top + (fromBottom ? free : align == Align.Justified ? 0 : free / 2);
        for (var i = 0; i < set.Lines.Count; i++)
        {
            // Chinese type stands in its square from 0.88 above the baseline to 0.12 below it.
            var baseline = top + i * set.Leading + set.Leading / 2 + 0.38f * set.Size;
            var from = box.Left + (i == 0 ? indent * set.Size : 0);
            var room = box.Right - from - setting.Width(set.Lines[i]) * set.Size;
            var spread = align == Align.Justified && i < set.Lines.Count - 1 ? room / set.Size : 0;
            var left = align == Align.Centre ? from + room / 2 : from;
            PaintLine(set.Lines[i], setting.Offsets(set.Lines[i], spread), font, set.Size, left, baseline, paint);
        }
    }

    private void PaintLine(string line, List<float> offsets, SubsetFont font, float size, float left, float baseline, SKPaint paint)
    {
        var glyphs = line.EnumerateRunes().Select(character => font[character]).ToArray();
        using var builder = new SKTextBlobBuilder();
        for (int start = 0, end; start < glyphs.Length; start = end)
        {
            var typeface = glyphs[start].Typeface;
            for (end = start + 1; end < glyphs.Length && glyphs[end].Typeface == typeface; end++)
            {
            }
            using var sized = SubsetFont.AtSize(typeface, size);
            var run = glyphs[start..end];
            var at = Enumerable.Range(start, run.Length).Select(i => left + offsets[i] * size).ToArray();
            builder.AddHorizontalRun(Array.ConvertAll(run, glyph => glyph.Id), sized, at, baseline);
        }
        using var blob = builder.Build();
        if (blob is not null) canvas.DrawText(blob, 0, 0, paint);
    }

    private enum Align
    {
        Left,
        Centre,
        /// <summary>Both edges even, first line indented two characters: a Chinese paragraph.</summary>
        Justified,
    }
}
