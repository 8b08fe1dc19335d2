using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.Shared.Diffs;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>Newer shipped texts of questions that were edited here: both texts beside each other, take or keep.</summary>
public sealed class OffersModel(LearnLawDbContext db, AcceptUpdate acceptUpdate, DeclineUpdate declineUpdate, CurrentActor me, Texts texts) : PageModel
{
    private const int PageSize = 10;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<Question> Rows { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var banks = db.BanksSeenBy(me.Actor).Select(b => b.Id);
        Rows = await db.Questions.AsNoTracking().Include(q => q.Versions)
            .Where(q => banks.Contains(q.BankId) && q.Versions.Any(v => v.State == QuestionState.Offered))
            .OrderBy(q => q.Code)
            .ToPageAsync(PageNumber, PageSize, ct);
        await next();
    }

    public void OnGet()
    {
    }

    /// <summary>All of both texts, for a question is short: stem, options with the right ones named, explanation, citations.</summary>
    public TextDiff Between(Question question) => TextDiff.Between(QuestionText.Lines(texts, question.Current.ToDraft()), QuestionText.Lines(texts, question.Offer!.ToDraft()));

    public async Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken ct)
    {
        await acceptUpdate.RunAsync(me.Actor, id, ct);
        TempData.Flash("questions.offer-accepted");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostDeclineAsync(Guid id, CancellationToken ct)
    {
        await declineUpdate.RunAsync(me.Actor, id, ct);
        TempData.Flash("questions.offer-declined");
        return RedirectToPage();
    }
}
