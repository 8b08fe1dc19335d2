using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Certificates;

/// <summary>
/// What anyone who holds the code may learn: every field that is printed on the certificate, and whether it still stands.
/// The code is the key; there is no way from a name or number to a certificate.
/// </summary>
public sealed class VerifyCertificate(LearnLawDbContext db)
{
    /// <param name="typed">The code as a person typed it.</param>
    /// <returns>Null if no certificate has this code.</returns>
    public async Task<VerifiedCertificate?> RunAsync(string? typed, CancellationToken ct = default)
    {
        if (VerificationCode.Parse(typed) is not { } code) return null;
        var found = await db.Certificates.AsNoTracking().SingleOrDefaultAsync(c => c.Code == code, ct);
        return found is null ? null : new VerifiedCertificate(found.Fields, found.Sheets, found.RevokedAt, found.RevokedReason);
    }
}
