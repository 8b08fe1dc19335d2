using LearnLaw.Exams;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Exams;

/// <summary>Before the end: what is unanswered, what was marked as unsure, and the button that closes the attempt.</summary>
public sealed class HandInModel(OpenPaper openPaper, HandIn handIn, CurrentActor me, Texts texts, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid AttemptId { get; set; }

    public OpenedPaper Opened { get; private set; } = null!;

    public IReadOnlyList<int> Unanswered => [.. Opened.Places.Where(p => !p.IsAnswered).Select(p => p.Number)];

    public IReadOnlyList<int> Unsure => [.. Opened.Places.Where(p => p.IsUnsure).Select(p => p.Number)];

    public ExamBar Bar => new(
        Opened.Title,
        texts["exams.answered-of", Opened.Count - Unanswered.Count, Opened.Count],
        null,
        Opened.SecondsLeft(time.GetUtcNow().UtcDateTime));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        try
        {
            Opened = await openPaper.RunAsync(me.Actor, AttemptId, HttpContext.RequestAborted);
        }
        catch (LearnLaw.Shared.NotFoundException)
        {
            context.Result = NotFound();
            return;
        }

        Response.Headers.CacheControl = "no-store";
        await next();
    }

    public IActionResult OnGet() => Opened.Attempt.IsRunning ? Page() : RedirectToPage("Result", new { AttemptId });

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await handIn.RunAsync(me.Actor, AttemptId, ct);
        return RedirectToPage("Result", new { AttemptId });
    }
}
