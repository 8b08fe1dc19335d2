using LearnLaw.Questions.Pictures;

namespace LearnLaw.Questions.Import;

/// <summary>Pictures found on the way through a file.</summary>
internal sealed class PictureBox
{
    /// <summary>Of one file; more are left out and said.</summary>
    private const int Max = 500;

    private readonly Dictionary<string, PictureFile> files = [];

    public IReadOnlyList<PictureFile> Files => [.. files.Values];

    /// <returns>The mark that stands for it in a text; null for what cannot be taken.</returns>
    public string? Take(byte[]? raw, string alt)
    {
        if (raw is null || files.Count >= Max || PictureFile.Read(raw) is not { } file) return null;
        files.TryAdd(file.Hash, file);
        return PictureMark.Of(file.Hash, alt);
    }

    /// <summary>A picture written into its address: "data:image/png;base64,…".</summary>
    public string? TakeData(string address, string alt)
    {
        const string sign = ";base64,";
        var at = address.IndexOf(sign, StringComparison.Ordinal);
        return address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) && at > 0 ? Take(Decoded(address[(at + sign.Length)..]), alt) : null;
    }

    /// <returns>Null for what is no base64.</returns>
    public static byte[]? Decoded(string base64)
    {
        try
        {
            return base64.Length > PictureFile.MaxBytes * 2 ? null : Convert.FromBase64String(base64.Trim());
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
