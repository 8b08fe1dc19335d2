using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Exams;

/// <summary>My own attempts, newest first.</summary>
public sealed class IndexModel(LearnLawDbContext db, CurrentActor me) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<AttemptRow> Rows { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) =>
        Rows = await AttemptRow.Of(db, me.Actor.UserId).ToPageAsync(PageNumber, PageSize, ct);
}
