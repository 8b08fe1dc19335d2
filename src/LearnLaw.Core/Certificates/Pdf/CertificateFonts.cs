using System.Text;

namespace LearnLaw.Certificates.Pdf;

/// <summary>
/// The fonts on this machine, opened at first use and kept. Characters that the serif lacks are looked for in the extra
/// fonts of the settings, in their order.
/// </summary>
internal sealed class CertificateFonts : IDisposable
{
    public const string RegularFile = "NotoSerifSC_400Regular.ttf";
    public const string BoldFile = "NotoSerifSC_700Bold.ttf";
    private const string PackageFolder = "node_modules/@expo-google-fonts/noto-serif-sc";

    private readonly FontFile[] extra;

    public CertificateFonts(string? folder, IReadOnlyList<string> extraFiles)
    {
        var (regular, bold) = folder is null ? Find(AppContext.BaseDirectory) : InOneFolder(folder);
        extra = [.. extraFiles.Select(file => new FontFile(file))];
        Regular = [new FontFile(regular), .. extra];
        Bold = [new FontFile(bold), .. extra];
    }

    public IReadOnlyList<FontFile> Regular { get; }

    public IReadOnlyList<FontFile> Bold { get; }

    public bool Has(Rune character) => Regular.Any(font => font.Has(character)) && Bold.Any(font => font.Has(character));

    public void Dispose()
    {
        foreach (var font in Regular.Concat(Bold).Distinct()) font.Dispose();
    }

    /// <summary>A published program has a folder "fonts" beside it; run from source, the fonts lie where npm put them.</summary>
    private static (string Regular, string Bold) Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var published = InOneFolder(Path.Combine(folder.FullName, "fonts"));
            var package = Path.Combine(folder.FullName, PackageFolder);
            var restored = (Path.Combine(package, "400Regular", RegularFile), Path.Combine(package, "700Bold", BoldFile));
            foreach (var (regular, bold) in new[] { published, restored })
            {
                if (File.Exists(regular) && File.Exists(bold)) return (regular, bold);
            }
        }
        throw new FileNotFoundException(
            $"The certificate fonts {RegularFile} and {BoldFile} are missing. The build fetches them with npm; "
            + "where it cannot, set Certificates:FontFolder.");
    }

    private static (string Regular, string Bold) InOneFolder(string folder) =>
        (Path.Combine(folder, RegularFile), Path.Combine(folder, BoldFile));
}
