using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearnLaw.Questions.Pictures;
using Draw = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;

namespace LearnLaw.Questions.Export;

/// <summary>Pictures in a Word document, each stored once however often it is shown.</summary>
internal sealed class WordPictures(MainDocumentPart main, IReadOnlyDictionary<string, PictureFile> pictures)
{
    /// <summary>English Metric Units of a pixel at 96 dots an inch.</summary>
    private const long EmuPerPixel = 9525;

    /// <summary>Wider pictures are shown at the width of the text.</summary>
    private const int MaxWidth = 560;

    private readonly Dictionary<string, string> parts = [];
    private uint number;

    /// <returns>Null where the picture is missing.</returns>
    public Drawing? Of(string hash, string alt)
    {
        if (!pictures.TryGetValue(hash, out var file)) return null;
        if (!parts.TryGetValue(hash, out var id))
        {
            var part = main.AddImagePart(file.ContentType == "image/jpeg" ? ImagePartType.Jpeg : ImagePartType.Png);
            using var content = new MemoryStream(file.Bytes);
            part.FeedData(content);
            parts[hash] = id = main.GetIdOfPart(part);
        }

        var scale = Math.Min(1.0, (double)MaxWidth / file.Width);
        var (width, height) = ((long)(file.Width * scale) * EmuPerPixel, (long)(file.Height * scale) * EmuPerPixel);
        var name = $"picture{++number}{file.Ending}";
        return new Drawing(new Inline(
            new Extent { Cx = width, Cy = height },
            new DocProperties { Id = number, Name = name, Description = alt },
            new Draw.Graphic(new Draw.GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = number, Name = name }, new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new Draw.Blip { Embed = id }, new Draw.Stretch(new Draw.FillRectangle())),
                new Pic.ShapeProperties(new Draw.Transform2D(new Draw.Offset { X = 0, Y = 0 }, new Draw.Extents { Cx = width, Cy = height }), new Draw.PresetGeometry(new Draw.AdjustValueList()) { Preset = Draw.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })));
    }
}
