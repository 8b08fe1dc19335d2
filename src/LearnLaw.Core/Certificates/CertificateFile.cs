namespace LearnLaw.Certificates;

/// <summary>A drawn certificate and what it is called when it is saved.</summary>
public sealed record CertificateFile(string Name, byte[] Content)
{
    private static readonly HashSet<char> Unsafe = [.. "\\/:*?\"<>|", .. Enumerable.Range(0, 32).Select(i => (char)i)];

    /// <summary>Number and holder: 西学〔2026〕0001 张建国.pdf</summary>
    public static string NameOf(Certificate certificate) => Safe($"{certificate.Number} {certificate.HolderName}.pdf");

    /// <summary>The name without characters that some file system forbids.</summary>
    public static string Safe(string name) => string.Concat(name.Select(c => Unsafe.Contains(c) ? '_' : c));
}
