namespace LearnLaw.Certificates.Pdf;

/// <summary>
/// Everything that is printed on one certificate, as finished text in one language. It is kept with the certificate, so
/// that a reprint years later says what the first print said, whatever has become of the layout files since.
/// </summary>
/// <remarks>The verification address is not part of it: a site may move, and an old certificate must lead to where it is now.</remarks>
public sealed record CertificateSheet
{
    /// <summary>Culture of the wording, "zh-CN" or "en".</summary>
    public required string Language { get; init; }
    public required string Title { get; init; }
    /// <summary>The number with its label.</summary>
    public required string Number { get; init; }
    /// <summary>The holder's name as it is addressed.</summary>
    public required string Holder { get; init; }
    /// <summary>The holder's unit at the time; empty if there is none.</summary>
    public required string Unit { get; init; }
    /// <summary>What is certified, one paragraph.</summary>
    public required string Body { get; init; }
    public required string Issuer { get; init; }
    public required string Date { get; init; }
    /// <summary>The faint words where the seal goes; empty for none. No seal is ever drawn.</summary>
    public required string Stamp { get; init; }
    /// <summary>What the QR code is for.</summary>
    public required string VerifyHint { get; init; }
    /// <summary>The verification code with its label, in letters, for those who cannot scan.</summary>
    public required string VerifyCode { get; init; }
    /// <summary>Centred in the Western manner, or set from the left with the first line indented two characters.</summary>
    public bool Centred { get; init; }

    /// <summary>All printed text, for finding out which characters a font must have.</summary>
    public IEnumerable<string> Texts => [Title, Number, Holder, Unit, Body, Issuer, Date, Stamp, VerifyHint, VerifyCode];
}
