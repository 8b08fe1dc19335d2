using LearnLaw.Certificates;
using LearnLaw.Data;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Certificates;

/// <summary>My own certificates, revoked ones too: nobody should learn of that from somebody else.</summary>
public sealed class IndexModel(LearnLawDbContext db, CurrentActor me) : PageModel
{
    public IReadOnlyList<CertificateRow> Rows { get; private set; } = [];

    /// <summary>Earned and not yet numbered; a minute's matter.</summary>
    public int Waiting { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var mine = db.CertificatesOf(me.Actor).OrderByDescending(c => c.Year).ThenByDescending(c => c.Serial);
        Rows = await CertificateRow.Of(mine).ToListAsync(ct);
        Waiting = await db.CertificateClaims.CountAsync(c => c.UserId == me.Actor.UserId, ct);
    }
}
