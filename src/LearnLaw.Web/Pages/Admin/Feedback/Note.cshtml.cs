using LearnLaw.Data;
using LearnLaw.People.Feedback;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Feedback;

public sealed class NoteModel(LearnLawDbContext db, HandleFeedback handleFeedback, ReopenFeedback reopenFeedback, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string Answer { get; set; } = "";

    public FeedbackNote Note { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var note = await db.FeedbackFor(me.Actor).AsNoTracking().FirstOrDefaultAsync(n => n.Id == Id, HttpContext.RequestAborted);
        if (note is null)
        {
            context.Result = NotFound();
            return;
        }

        Note = note;
        if (HttpMethods.IsGet(Request.Method)) Answer = note.Answer ?? "";
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handleFeedback.RunAsync(me.Actor, Id, Answer, ct);
        TempData.Flash("feedback.answered");
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken ct)
    {
        await reopenFeedback.RunAsync(me.Actor, Id, ct);
        TempData.Flash("feedback.reopened");
        return RedirectToPage(new { Id });
    }
}
