using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Certificates;

/// <summary>Which certificates a person may see: their own, and those of units for which they may issue.</summary>
public static class CertificateAccess
{
    public static IQueryable<Certificate> CertificatesOf(this LearnLawDbContext db, Actor actor) =>
        db.Certificates.Where(c => c.HolderId == actor.UserId);

    public static IQueryable<Certificate> CertificatesManagedBy(this LearnLawDbContext db, Actor actor)
    {
        var units = db.UnitIdsFor(actor, Permission.IssueCertificates);
        return db.Certificates.Where(c => units.Contains(c.UnitId));
    }

    public static IQueryable<Certificate> CertificatesVisibleTo(this LearnLawDbContext db, Actor actor)
    {
        var units = db.UnitIdsFor(actor, Permission.IssueCertificates);
        return db.Certificates.Where(c => c.HolderId == actor.UserId || units.Contains(c.UnitId));
    }

    /// <exception cref="NotFoundException">There is none, or it belongs to a unit for which the actor may not issue.</exception>
    internal static async Task<Certificate> FindManagedCertificateAsync(
        this LearnLawDbContext db, Actor actor, Guid id, CancellationToken ct) =>
        await db.CertificatesManagedBy(actor).SingleOrDefaultAsync(c => c.Id == id, ct)
        ?? throw new NotFoundException($"certificate {id}");
}
