using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>Questions that ask the same thing: one is kept, the others are retired.</summary>
public sealed class DuplicatesModel(LearnLawDbContext db, FindDuplicates findDuplicates, ChangeQuestions changeQuestions, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Bank { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<DuplicateGroup> Groups { get; private set; } = null!;

    public BankTree Mine { get; private set; } = new([]);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Groups = await findDuplicates.RunAsync(me.Actor, Bank, PageNumber, ct);
        Mine = new BankTree(await db.BanksChangedByAsync(me.Actor, ct));
        await next();
    }

    public void OnGet()
    {
    }

    /// <param name="keep">The question that stays.</param>
    /// <param name="others">Those that ask the same.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IActionResult> OnPostAsync(Guid keep, List<Guid> others, CancellationToken ct)
    {
        var (changed, left) = await changeQuestions.RunAsync(me.Actor, [.. others.Where(o => o != keep)], new QuestionChange(QuestionAction.Retire), ct);
        TempData.Flash(left == 0 ? "questions.changed" : "questions.changed-some", $"{changed}", $"{left}");
        return RedirectToPage(new { Bank });
    }
}
