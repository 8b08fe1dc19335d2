using System.Text;
using SkiaSharp;

namespace LearnLaw.Certificates.Pdf;

/// <summary>One weight of type for one document: the characters of its texts, cut from as many fonts as it takes.</summary>
internal sealed class SubsetFont : IDisposable
{
    /// <summary>Stands for a character that no font has, as printers have long done.</summary>
    public static readonly Rune MissingSort = new('〓');

    private const float MeasuringSize = 1000;

    private readonly Dictionary<Rune, Glyph> glyphs = [];
    private readonly List<SKTypeface> typefaces = [];

    public SubsetFont(IReadOnlyList<FontFile> fonts, IEnumerable<string> texts)
    {
        var characters = texts.SelectMany(text => text.EnumerateRunes()).Append(MissingSort).Distinct()
            .ToLookup(character => fonts.FirstOrDefault(font => font.Has(character)));
        foreach (var font in fonts)
        {
            if (characters[font].Any()) Take(font, [.. characters[font]]);
        }
    }

    /// <summary>A glyph with its advance in ems.</summary>
    public Glyph this[Rune character] => glyphs.TryGetValue(character, out var glyph) ? glyph : glyphs[MissingSort];

    public void Dispose()
    {
        foreach (var typeface in typefaces) typeface.Dispose();
    }

    public static SKFont AtSize(SKTypeface typeface, float size) =>
        new(typeface, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

    private void Take(FontFile file, Rune[] characters)
    {
        var typeface = file.Subset(characters);
        typefaces.Add(typeface);
        using var font = AtSize(typeface, MeasuringSize);
        var ids = font.GetGlyphs(Array.ConvertAll(characters, character => character.Value));
        var widths = font.GetGlyphWidths(ids, null);
        for (var i = 0; i < characters.Length; i++)
        {
            glyphs[characters[i]] = new Glyph(typeface, ids[i], widths[i] / MeasuringSize);
        }
    }

    public readonly record struct Glyph(SKTypeface Typeface, ushort Id, float Advance);
}
