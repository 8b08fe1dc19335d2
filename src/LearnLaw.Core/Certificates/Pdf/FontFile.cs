using System.IO.MemoryMappedFiles;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace LearnLaw.Certificates.Pdf;

/// <summary>
/// One font on disk, from which small fonts are cut. A Chinese font weighs 15 MB and Skia's PDF writer embeds whatever
/// it is given, so it is only ever given a cut one. The file is mapped, not read: what no text uses costs no memory.
/// Safe for use from several threads at once. HarfBuzz can also prepare a font for many cuts; measured on this one, that
/// gains nothing and costs 70 MB.
/// </summary>
internal sealed class FontFile : IDisposable
{
    /// <summary>Tables that place, substitute or sign glyphs: of no use once each glyph has its place on the page.</summary>
    private static readonly string[] Unused = ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT", "DSIG", "meta", "gasp"];

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly nint _characters;

    public FontFile(string path)
    {
        var length = checked((int)new FileInfo(path).Length);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _blob = new Blob(_view.SafeMemoryMappedViewHandle.DangerousGetHandle(), length, MemoryMode.ReadOnly);
        _face = new Face(_blob, 0);
        _face.MakeImmutable();
        _characters = HarfBuzzSubset.CreateSet();
        HarfBuzzSubset.CollectUnicodes(_face.Handle, _characters);
        if (_face.GlyphCount == 0)
        {
            Dispose();
            throw new InvalidDataException($"{path} is not a font.");
        }
    }

    public bool Has(Rune character) => HarfBuzzSubset.Has(_characters, (uint)character.Value) != 0;

    /// <summary>
    /// A font with these characters alone. Because its character map holds nothing else, each glyph leads back to the
    /// very character that was asked for: the whole font maps 立 and the radical ⽴ to one glyph, and text copied from
    /// the PDF would come out as radicals.
    /// </summary>
    public SKTypeface Subset(IEnumerable<Rune> characters)
    {
        var input = Existing(HarfBuzzSubset.CreateInput());
        try
        {
            var wanted = HarfBuzzSubset.UnicodeSet(input);
            foreach (var character in characters)
            {
                HarfBuzzSubset.Add(wanted, (uint)character.Value);
            }
            var dropped = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.DropTables);
            foreach (var table in Unused)
            {
                HarfBuzzSubset.Add(dropped, Tag.Parse(table));
            }
            HarfBuzzSubset.SetFlags(input, HarfBuzzSubset.NoHinting | HarfBuzzSubset.NoLayoutClosure);
            return Cut(input);
        }
        finally
        {
            HarfBuzzSubset.DestroyInput(input);
        }
    }

    public void Dispose()
    {
        HarfBuzzSubset.DestroySet(_characters);
        _face.Dispose();
        _blob.Dispose();
        _view.Dispose();
        _file.Dispose();
    }

    private SKTypeface Cut(nint input)
    {
        var face = Existing(HarfBuzzSubset.Subset(_face.Handle, input));
        var blob = HarfBuzzSubset.ReferenceBlob(face);
        try
        {
            using var data = SKData.CreateCopy(HarfBuzzSubset.BlobData(blob, out var length), length);
            return SKTypeface.FromData(data) ?? throw new InvalidOperationException("The cut font cannot be read.");
        }
        finally
        {
            HarfBuzzSubset.DestroyBlob(blob);
            HarfBuzzSubset.DestroyFace(face);
        }
    }

    /// <summary>HarfBuzz answers null where it could not get memory.</summary>
    private static nint Existing(nint made) => made != 0 ? made : throw new InvalidOperationException("The font cannot be cut.");
}
