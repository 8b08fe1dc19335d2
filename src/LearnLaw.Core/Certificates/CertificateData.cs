using LearnLaw.Data;
using LearnLaw.People.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Certificates;

/// <summary>The certificates issued to a person, revoked ones too.</summary>
internal sealed class CertificateData(LearnLawDbContext db) : IPersonalData
{
    public string Name => "certificates";

    public async Task<object> ReadAsync(Guid userId, CancellationToken ct) => await db.Certificates
        .Where(c => c.HolderId == userId).OrderBy(c => c.IssuedAt)
        .Select(c => new
        {
            c.Kind, c.Number, c.Code, c.HolderName, c.UnitName, c.Issuer, c.IssuedOn, c.Title, c.Score, c.CompletedOn, c.PeriodFrom, c.PeriodTo,
            c.Present, c.Late, c.Leave, c.Absent, c.RevokedAt, c.RevokedReason,
        }).ToListAsync(ct);
}
