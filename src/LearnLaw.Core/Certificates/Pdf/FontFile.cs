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

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly Blob blob;
    private readonly Face face;
    private readonly nint coverage;

    public FontFile(string path)
    {
        var length = checked((int)new FileInfo(path).Length);
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        blob = new Blob(view.SafeMemoryMappedViewHandle.DangerousGetHandle(), length, MemoryMode.ReadOnly);
        face = new Face(blob, 0);
        face.MakeImmutable();
        coverage = HarfBuzzSubset.CreateSet();
        HarfBuzzSubset.CollectUnicodes(face.Handle, coverage);
        if (face.GlyphCount == 0)
        {
            Dispose();
            throw new InvalidDataException($"{path} is not a font.");
        }
    }

    public bool Has(Rune character) => HarfBuzzSubset.Has(coverage, (uint)character.Value) != 0;

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
            foreach (var character in characters) HarfBuzzSubset.Add(wanted, (uint)character.Value);
            var dropped = HarfBuzzSubset.InputSet(input, HarfBuzzSubset.DropTables);
            foreach (var table in Unused) HarfBuzzSubset.Add(dropped, Tag.Parse(table));
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
        HarfBuzzSubset.DestroySet(coverage);
        face.Dispose();
        blob.Dispose();
        view.Dispose();
        file.Dispose();
    }

    private SKTypeface Cut(nint input)
    {
        var cut = Existing(HarfBuzzSubset.Subset(face.Handle, input));
        var bytes = HarfBuzzSubset.ReferenceBlob(cut);
        try
        {
            using var data = SKData.CreateCopy(HarfBuzzSubset.BlobData(bytes, out var length), length);
            return SKTypeface.FromData(data) ?? throw new InvalidOperationException("The cut font cannot be read.");
        }
        finally
        {
            HarfBuzzSubset.DestroyBlob(bytes);
            HarfBuzzSubset.DestroyFace(cut);
        }
    }

    /// <summary>HarfBuzz answers null where it could not get memory.</summary>
    private static nint Existing(nint made) => made != 0 ? made : throw new InvalidOperationException("The font cannot be cut.");
}
