using LearnLaw.Certificates.Pdf;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Certificates;

/// <summary>
/// A certificate as a PDF, drawn from what was kept when it was issued: as often as wanted, always the same. A revoked one
/// is not drawn again: paper cannot say that it has been revoked.
/// </summary>
public sealed class DrawCertificate(LearnLawDbContext db, ICertificateRenderer renderer, CurrentSettings settings)
{
    /// <param name="language">Culture name; the language of record if there is no sheet in it.</param>
    /// <exception cref="NotFoundException">There is none, or it is neither the actor's own nor theirs to issue.</exception>
    public async Task<CertificateFile> RunAsync(Actor actor, Guid certificateId, string language, CancellationToken ct = default)
    {
        var certificate = await db.CertificatesVisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(c => c.Id == certificateId, ct)
            ?? throw new NotFoundException($"certificate {certificateId}");
        if (certificate.IsRevoked) throw new RuleException("certificates.already-revoked", certificate.Number);
        return Draw(certificate, language);
    }

    internal CertificateFile Draw(Certificate certificate, string language) => new(
        CertificateFile.NameOf(certificate),
        renderer.Render(certificate.SheetIn(language), AddressOf(certificate.Code), certificate.IssuedAt));

    /// <summary>Where the certificate is checked: on the site's public address of today.</summary>
    private Uri AddressOf(string code)
    {
        var site = settings.Value.PublicAddress.TrimEnd('/');
        return Uri.TryCreate($"{site}/verify/{code}", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new RuleException("certificates.public-address-needed");
    }
}
