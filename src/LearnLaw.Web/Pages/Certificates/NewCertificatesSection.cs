using LearnLaw.Certificates;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Certificates;

/// <summary>On the start page: certificates of the last weeks, ready to be printed.</summary>
public sealed class NewCertificatesSection(LearnLawDbContext db, OrganisationClock clock) : IHomeSection
{
    /// <summary>How long a certificate is news.</summary>
    private static readonly TimeSpan NewFor = TimeSpan.FromDays(30);

    private const int Most = 3;

    public HomeSlot Slot => HomeSlot.Aside;

    public int Order => 500;

    public async Task<HomePart?> LoadAsync(Actor actor, CancellationToken ct)
    {
        var since = clock.UtcNow - NewFor;
        var rows = await CertificateRow.Of(db.CertificatesOf(actor)
                .Where(c => c.IssuedAt > since && c.RevokedAt == null)
                .OrderByDescending(c => c.IssuedAt).ThenByDescending(c => c.Serial)
                .Take(Most))
            .ToListAsync(ct);
        return rows.Count == 0 ? null : new HomePart("/Pages/Certificates/_HomeNew.cshtml", rows);
    }
}
