using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Certificates;

/// <summary>
/// Notes that a person has earned the certificate of a course. Part of the save that records the pass: it adds a row and
/// leaves saving to the caller. Who already holds a valid certificate of the course gets no second one.
/// </summary>
public sealed class ClaimCourseCertificate(LearnLawDbContext db, OrganisationClock clock)
{
    /// <param name="completedAt">UTC.</param>
    public async Task RunAsync(
        Guid userId, Guid courseId, string title, decimal? score, DateTime completedAt, CancellationToken ct = default)
    {
        var known = db.CertificateClaims.Local.Any(c => c.UserId == userId && c.CourseId == courseId)
            || await db.CertificateClaims.AnyAsync(c => c.UserId == userId && c.CourseId == courseId, ct)
            || await db.Certificates.AnyAsync(c => c.HolderId == userId && c.CourseId == courseId && c.RevokedAt == null, ct);
        if (known) return;
        var completedOn = DateOnly.FromDateTime(clock.ToLocal(completedAt));
        db.CertificateClaims.Add(new CertificateClaim(userId, courseId, title, score, completedOn));
    }
}
