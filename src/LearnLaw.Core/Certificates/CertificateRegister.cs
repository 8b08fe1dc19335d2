using LearnLaw.Certificates.Layouts;
using LearnLaw.Data;
using LearnLaw.Notifications;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Certificates;

/// <summary>
/// The register of a year: gives the next numbers and stores what gets them. One writer at a time in this process, by
/// <see cref="RegisterTurn"/>; another process on the same database is caught by the unique index on year and serial.
/// </summary>
public sealed class CertificateRegister(
    LearnLawDbContext db,
    CertificateLayouts layouts,
    OrganisationClock clock,
    CurrentSettings settings,
    AuditTrail audit,
    QueueMessages queueMessages)
{
    /// <summary>Numbers and saves the drafts, all or none, in their order. The caller holds the register's turn.</summary>
    /// <exception cref="RuleException">Another process took the number in the same moment.</exception>
    internal async Task<IReadOnlyList<Certificate>> EnterAsync(Actor actor, IReadOnlyList<CertificateDraft> drafts, CancellationToken ct)
    {
        var today = clock.Today;
        var last = await db.Certificates.Where(c => c.Year == today.Year).MaxAsync(c => (int?)c.Serial, ct) ?? 0;
        var certificates = drafts
            .Select((draft, i) => new Certificate(draft, EntryOf(last + 1 + i, today), actor, clock.UtcNow))
            .ToList();
        db.Certificates.AddRange(certificates);
        foreach (var certificate in certificates)
        {
            audit.Record(
                actor, "certificates.issued", $"{certificate.Number} {certificate.HolderName}", certificate.UnitId, certificate.Title);
        }

        await queueMessages.AddAsync([.. certificates.Select(MessageOf)], ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            if (!await db.Certificates.AnyAsync(c => c.Year == today.Year && c.Serial > last, ct)) throw;
            throw new RuleException("shared.changed-meanwhile");
        }

        return certificates;
    }

    private static NewMessage MessageOf(Certificate certificate) => new(
        certificate.HolderId,
        "certificate-issued",
        $"certificate-issued:{certificate.Id:N}",
        new Dictionary<string, string>
        {
            ["title"] = certificate.Title ?? certificate.Sheets[0].Title,
            ["number"] = certificate.Number,
        },
        "/Certificates");

    private CertificateEntry EntryOf(int serial, DateOnly today) =>
        new(settings.Value.CertificatePrefix, serial, today, settings.Value.Name, layouts);
}
