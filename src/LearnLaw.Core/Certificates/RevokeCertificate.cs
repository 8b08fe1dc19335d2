using LearnLaw.Data;
using LearnLaw.Notifications;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Certificates;

/// <summary>
/// Declares a certificate void, for good and with a reason that whoever checks it will read. Its number stays taken. The
/// holder is told: nobody should learn of it from somebody else.
/// </summary>
public sealed class RevokeCertificate(LearnLawDbContext db, AuditTrail audit, QueueMessages queueMessages, TimeProvider time)
{
    public async Task<Certificate> RunAsync(Actor actor, Guid certificateId, string reason, CancellationToken ct = default)
    {
        var certificate = await db.FindManagedCertificateAsync(actor, certificateId, ct);
        certificate.Revoke(actor, reason, time.GetUtcNow().UtcDateTime);
        audit.Record(
            actor, "certificates.revoked", $"{certificate.Number} {certificate.HolderName}", certificate.UnitId, certificate.RevokedReason);
        var arguments = new Dictionary<string, string> { ["number"] = certificate.Number, ["reason"] = certificate.RevokedReason! };
        await queueMessages.AddAsync(
            [new NewMessage(certificate.HolderId, "certificate-revoked", $"certificate-revoked:{certificate.Id:N}", arguments, "/Certificates")], ct);
        await db.SaveChangesAsync(ct);
        return certificate;
    }
}
