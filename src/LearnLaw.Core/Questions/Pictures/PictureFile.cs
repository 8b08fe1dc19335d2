using System.Security.Cryptography;
using SkiaSharp;

namespace LearnLaw.Questions.Pictures;

/// <summary>
/// A picture made anew from what came: whatever else the file held (places, cameras, scripts) is gone, and it is no larger than a page needs.
/// </summary>
public sealed record PictureFile(string Hash, byte[] Bytes, string ContentType, int Width, int Height)
{
    /// <summary>Bytes of one file as it comes.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>Pixels on the longer side as it is kept.</summary>
    public const int MaxSide = 1600;

    private const long MaxPixels = 40_000_000;
    private const int Quality = 85;

    /// <returns>Null for what is no picture (PNG, JPEG, GIF, WebP or BMP), is damaged, or is far too large.</returns>
    public static PictureFile? Read(byte[] raw)
    {
        if (raw.Length is 0 or > MaxBytes) return null;
        using var data = SKData.CreateCopy(raw);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width < 1 || codec.Info.Height < 1 || (long)codec.Info.Width * codec.Info.Height > MaxPixels) return null;
        using var whole = SKBitmap.Decode(codec);
        if (whole is null) return null;
        var scale = Math.Min(1.0, (double)MaxSide / Math.Max(whole.Width, whole.Height));
        using var fitted = scale < 1 ? whole.Resize(new SKImageInfo((int)Math.Max(1, whole.Width * scale), (int)Math.Max(1, whole.Height * scale)), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)) : whole.Copy();
        if (fitted is null) return null;
        var isPhoto = codec.EncodedFormat == SKEncodedImageFormat.Jpeg;
        using var encoded = fitted.Encode(isPhoto ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, Quality);
        if (encoded is null) return null;
        var bytes = encoded.ToArray();
        return new PictureFile(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes, isPhoto ? "image/jpeg" : "image/png", fitted.Width, fitted.Height);
    }

    public string Ending => ContentType == "image/jpeg" ? ".jpg" : ".png";
}
