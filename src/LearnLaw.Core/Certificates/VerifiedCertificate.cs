using LearnLaw.Certificates.Pdf;

namespace LearnLaw.Certificates;

/// <summary>A certificate as the register has it. <paramref name="RevokedAt"/> is UTC, null while it stands.</summary>
public sealed record VerifiedCertificate(
    CertificateFields Fields, IReadOnlyList<CertificateSheet> Sheets, DateTime? RevokedAt, string? RevokedReason);
