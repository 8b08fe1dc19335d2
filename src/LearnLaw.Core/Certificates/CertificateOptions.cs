namespace LearnLaw.Certificates;

/// <summary>Settings of section "Certificates".</summary>
public sealed class CertificateOptions
{
    /// <summary>A folder with one layout file for each kind of certificate; null takes those that came with the program.</summary>
    public string? LayoutFolder { get; set; }

    /// <summary>A folder that has the two font files of certificates; null finds those that came with the program.</summary>
    public string? FontFolder { get; set; }

    /// <summary>TrueType files asked, in this order, for characters that the certificate font lacks: rare characters of names.</summary>
    public IReadOnlyList<string> ExtraFonts { get; set; } = [];
}
