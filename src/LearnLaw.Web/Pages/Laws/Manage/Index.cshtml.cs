using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Laws.Import;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>What waits for confirmation, and every version in the library.</summary>
public sealed class IndexModel(LearnLawDbContext db, ImportWaiting importWaiting, DiscardUpload discardUpload, CurrentActor me, OrganisationClock clock) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<StatuteRow> Rows { get; private set; } = null!;

    public IReadOnlyList<WaitingUpload> Waiting { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Waiting = await db.StatuteUploads.AsNoTracking().OrderBy(u => u.At).ThenBy(u => u.Id)
            .Select(u => new WaitingUpload(u.Id, u.Title, u.At, u.Files.Count)).ToListAsync(ct);
        var statutes = db.Statutes.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var words = Words.Trim();
            statutes = statutes.Where(s => s.Title.Contains(words));
        }

        Rows = await statutes.OrderBy(StatuteRow.Rank).ThenBy(s => s.ShortTitle).Select(StatuteRow.From).ToPageAsync(PageNumber, PageSize, ct);
    }

    public async Task<IActionResult> OnPostDiscardAsync(Guid id, CancellationToken ct)
    {
        await discardUpload.RunAsync(me.Actor, id, ct);
        TempData.Flash("laws.discarded");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostStoreAsync(CancellationToken ct)
    {
        var result = await importWaiting.RunAsync(me.Actor, ct);
        TempData.Flash("laws.stored-waiting", [.. new[] { result.Stored, result.Unchanged, result.Left }.Select(n => n.ToString(CultureInfo.InvariantCulture))]);
        return RedirectToPage();
    }

    public sealed record WaitingUpload(Guid Id, string Title, DateTime At, int Files);
}
