using LearnLaw.Data;
using LearnLaw.Practice;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Practice;

/// <summary>Questions that a person keeps: what they ask, not their keys, so that they can be practised.</summary>
public sealed class FavouritesModel(LearnLawDbContext db, KeepFavourite keepFavourite, OrganisationClock clock, CurrentActor me) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<Row> Rows { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var questions = await db.PracticeQuestionsAsync(me.Actor.UserId, clock.Today, ct);
        Rows = await db.PracticeFavourites.Where(f => f.UserId == me.Actor.UserId)
            .Join(questions, f => f.QuestionId, q => q.Id, (f, q) => new { f.At, q.Id, q.Stem, q.TypeCode })
            .OrderByDescending(x => x.At).ThenBy(x => x.Id).Select(x => new Row(x.Id, x.Stem, x.TypeCode)).ToPageAsync(PageNumber, PageSize, ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid question, CancellationToken ct)
    {
        await keepFavourite.RunAsync(me.Actor, question, keep: false, ct);
        return RedirectToPage("Favourites", new { p = PageNumber });
    }

    public sealed record Row(Guid Id, string Stem, string TypeCode);
}
