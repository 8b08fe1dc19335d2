using LearnLaw.Data;
using LearnLaw.Laws.Currency;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>Questions and lessons whose article a new version changed: both wordings beside each other, confirmed or corrected.</summary>
public sealed class ReviewsModel(LearnLawDbContext db, SettleReview settleReview, CurrentActor me) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<CitationReview> Rows { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Rows = await db.ReviewsSeenBy(me.Actor).AsNoTracking()
            .Where(r => r.State == ReviewState.Open)
            .OrderBy(r => r.Place).ThenBy(r => r.Kind).ThenBy(r => r.Title).ThenBy(r => r.Id)
            .ToPageAsync(PageNumber, PageSize, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostConfirmAsync(Guid id, CancellationToken ct) => SettleAsync(id, corrected: false, ct);

    public Task<IActionResult> OnPostCorrectedAsync(Guid id, CancellationToken ct) => SettleAsync(id, corrected: true, ct);

    private async Task<IActionResult> SettleAsync(Guid id, bool corrected, CancellationToken ct)
    {
        await settleReview.RunAsync(me.Actor, id, corrected, ct);
        TempData.Flash(corrected ? "laws.review-corrected" : "laws.review-confirmed");
        return RedirectToPage(new { p = PageNumber > 1 ? PageNumber : (int?)null });
    }
}
