using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Certificates;

/// <summary>Declares a certificate void, for good and with a reason that whoever checks it will read. Its number stays taken.</summary>
public sealed class RevokeCertificate(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    public async Task<Certificate> RunAsync(Actor actor, Guid certificateId, string reason, CancellationToken ct = default)
    {
        var certificate = await db.FindManagedCertificateAsync(actor, certificateId, ct);
        certificate.Revoke(actor, reason, time.GetUtcNow().UtcDateTime);
        audit.Record(
            actor, "certificates.revoked", $"{certificate.Number} {certificate.HolderName}", certificate.UnitId, certificate.RevokedReason);
        await db.SaveChangesAsync(ct);
        return certificate;
    }
}
