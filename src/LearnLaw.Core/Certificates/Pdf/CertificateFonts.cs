using System.Text;
using LearnLaw.Shared;

namespace LearnLaw.Certificates.Pdf;

/// <summary>
/// The fonts on this machine, opened at first use and kept. Characters that the serif lacks are looked for in the extra
/// fonts of the settings, in their order.
/// </summary>
internal sealed class CertificateFonts : IDisposable
{
    private const string RegularFile = "NotoSerifSC_400Regular.ttf";
    private const string BoldFile = "NotoSerifSC_700Bold.ttf";

    /// <summary>Where npm puts the fonts in a checkout; a published program has them in "fonts" (docs/decisions/0013).</summary>
    private const string Package = "node_modules/@expo-google-fonts/noto-serif-sc";

    /// <exception cref="FileNotFoundException">The fonts were not fetched or not published along.</exception>
    public CertificateFonts(string? folder, IReadOnlyList<string> extraFiles)
    {
        var extra = extraFiles.Select(file => new FontFile(file)).ToArray();
        Regular = [new FontFile(PathOf(folder, RegularFile, "400Regular")), .. extra];
        Bold = [new FontFile(PathOf(folder, BoldFile, "700Bold")), .. extra];
    }

    public IReadOnlyList<FontFile> Regular { get; }

    public IReadOnlyList<FontFile> Bold { get; }

    public bool Has(Rune character) => Regular.Any(font => font.Has(character)) && Bold.Any(font => font.Has(character));

    public void Dispose()
    {
        foreach (var font in Regular.Concat(Bold).Distinct()) font.Dispose();
    }

    private static string PathOf(string? folder, string file, string inPackage) =>
        folder is not null ? Path.Combine(folder, file)
        : InstalledFiles.Find(Path.Combine("fonts", file), Path.Combine(Package, inPackage, file))
        ?? throw new FileNotFoundException(
            $"The certificate font {file} is missing. The build fetches it with npm; where it cannot, set Certificates:FontFolder.", file);
}
