using System.Globalization;
using LearnLaw.Files.Blobs;

namespace LearnLaw.Web.Pages.Materials;

/// <summary>How a material is shown in lists.</summary>
public static class MaterialLook
{
    public static string IconOf(FileKind kind) => kind switch
    {
        FileKind.Mp4 or FileKind.Mp3 => "play",
        FileKind.Slides => "screen",
        _ => "file",
    };

    /// <summary>1.4 MB, 320 KB.</summary>
    public static string SizeOf(long bytes) => bytes >= 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.#} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB");
}
