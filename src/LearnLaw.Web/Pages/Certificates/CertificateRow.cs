using LearnLaw.Certificates;

namespace LearnLaw.Web.Pages.Certificates;

/// <summary>A certificate as lists show it.</summary>
public sealed record CertificateRow(
    Guid Id,
    string Number,
    CertificateKind Kind,
    string HolderName,
    string UnitName,
    string? Title,
    decimal? Score,
    DateOnly? From,
    DateOnly? To,
    DateOnly IssuedOn,
    string Code,
    DateTime? RevokedAt,
    string? RevokedReason)
{
    public static IQueryable<CertificateRow> Of(IQueryable<Certificate> certificates) => certificates.Select(c => new CertificateRow(
        c.Id, c.Number, c.Kind, c.HolderName, c.UnitName, c.Title, c.Score, c.PeriodFrom, c.PeriodTo, c.IssuedOn, c.Code,
        c.RevokedAt, c.RevokedReason));
}
