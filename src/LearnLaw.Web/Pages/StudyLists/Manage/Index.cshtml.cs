using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.StudyLists;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.StudyLists.Manage;

/// <summary>The study lists of the units in reach.</summary>
public sealed class IndexModel(LearnLawDbContext db, PublishStudyList publishStudyList, CopyStudyList copyStudyList, CurrentActor me) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(Guid Id, int Year, string Title, string Unit, StudyListState State, int Items);

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<Row> Rows { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var lists = db.StudyListsKeptBy(me.Actor).AsNoTracking();
        Years = await lists.Select(l => l.Year).Distinct().OrderDescending().ToListAsync(ct);
        if (Year is { } year) lists = lists.Where(l => l.Year == year);
        Rows = await lists.OrderByDescending(l => l.Year).ThenBy(l => l.Title).ThenBy(l => l.Id)
            .Join(db.OrgUnits, l => l.UnitId, u => u.Id, (l, u) => new Row(l.Id, l.Year, l.Title, u.Name, l.State, l.Items.Count))
            .ToPageAsync(PageNumber, PageSize, ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostPublishAsync(Guid id, bool publish, CancellationToken ct)
    {
        await publishStudyList.RunAsync(me.Actor, id, publish, ct);
        TempData.Flash(publish ? "study.was-published" : "study.was-withdrawn");
        return RedirectToPage(new { Year });
    }

    public async Task<IActionResult> OnPostCopyAsync(Guid id, CancellationToken ct)
    {
        var copy = await copyStudyList.RunAsync(me.Actor, id, ct);
        TempData.Flash("study.was-copied", copy.Title);
        return RedirectToPage("Edit", new { id = copy.Id });
    }
}
