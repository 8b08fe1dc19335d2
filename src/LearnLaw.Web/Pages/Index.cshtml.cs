using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.Shell;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages;

/// <summary>The start page: what is next, what is due, what is new, drawn from what the modules contribute.</summary>
public sealed class IndexModel(StartPage startPage, LearnLawDbContext db, CurrentActor me, OrganisationClock clock, Texts texts) : PageModel
{
    public StartPageView View { get; private set; } = null!;

    /// <summary>Unit, day, and what waits: "党政综合办公室 · 11月23日 周一 · 还有 2 项待完成".</summary>
    public string Note { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        View = await startPage.LoadAsync(me.Actor, ct);
        var units = await db.Posts
            .Where(p => p.UserId == me.Actor.UserId && p.Until == null)
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new { p.IsPrimary, u.Name })
            .OrderByDescending(p => p.IsPrimary)
            .Select(p => p.Name)
            .Take(1)
            .ToListAsync(ct);
        var parts = units.Append(clock.Now.ToString(texts["home.date-format"], System.Globalization.CultureInfo.CurrentCulture));
        if (View.Open > 0) parts = parts.Append(texts["home.open", View.Open]);
        Note = string.Join(" · ", parts);
    }

    /// <summary>Tells a partial which card it is; its own view data, so that one section cannot change another's.</summary>
    public ViewDataDictionary With(ViewDataDictionary viewData, string cardClass) => new(viewData) { ["CardClass"] = cardClass };
}
