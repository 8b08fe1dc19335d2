using LearnLaw.Data;

namespace LearnLaw.Certificates;

/// <summary>What a list of certificates is narrowed to; null means all.</summary>
/// <param name="UnitId">This unit and everything below it.</param>
/// <param name="Revoked">True for revoked ones only, false for valid ones only.</param>
/// <param name="Words">Part of the holder's name, of the number or of the course's title, or a verification code.</param>
public sealed record CertificateFilter(
    CertificateKind? Kind = null, int? Year = null, Guid? UnitId = null, bool? Revoked = null, string? Words = null)
{
    public IQueryable<Certificate> Apply(IQueryable<Certificate> certificates, LearnLawDbContext db)
    {
        if (Kind is { } kind) certificates = certificates.Where(c => c.Kind == kind);
        if (Year is { } year) certificates = certificates.Where(c => c.Year == year);
        if (Revoked is { } revoked) certificates = certificates.Where(c => (c.RevokedAt != null) == revoked);
        if (UnitId is { } unitId)
        {
            var path = db.OrgUnits.Where(u => u.Id == unitId).Select(u => u.Path).FirstOrDefault() ?? "?";
            var within = db.OrgUnits.Where(u => u.Path.StartsWith(path)).Select(u => u.Id);
            certificates = certificates.Where(c => within.Contains(c.UnitId));
        }

        if (!string.IsNullOrWhiteSpace(Words))
        {
            var words = Words.Trim();
            var code = VerificationCode.Parse(words);
            certificates = certificates.Where(c =>
                c.HolderName.Contains(words) || c.Number.Contains(words) || (c.Title != null && c.Title.Contains(words)) || c.Code == code);
        }

        return certificates;
    }
}
