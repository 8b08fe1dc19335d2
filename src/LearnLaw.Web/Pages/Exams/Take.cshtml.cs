using System.Globalization;
using LearnLaw.Exams;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Exams;

/// <summary>
/// One question of a running attempt. Every way off the page posts the answer; with script each change is besides sent at once. Whoever
/// comes after hand-in is shown the result; whoever comes after the time is handed in.
/// </summary>
public sealed class TakeModel(
    OpenPaper openPaper, SaveAnswer saveAnswer, HandIn handIn, CurrentActor me, Texts texts, CurrentSettings settings, TimeProvider time) : PageModel
{
    private const string Previous = "previous";
    private const string ToHandIn = "hand-in";

    [BindProperty(SupportsGet = true)]
    public Guid AttemptId { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    [BindProperty]
    public bool Unsure { get; set; }

    /// <summary>Where to go after saving: next, previous, hand-in, or a number.</summary>
    [BindProperty]
    public string? Go { get; set; }

    public OpenedPaper Opened { get; private set; } = null!;

    public QuestionView Question { get; private set; } = null!;

    public ExamBar Bar => new(
        Opened.Title,
        texts["exams.place", Number, Opened.Count],
        Opened.Answers.GetValueOrDefault(Number)?.IsAnswered ?? false,
        Opened.SecondsLeft(time.GetUtcNow().UtcDateTime));

    public bool IsLast => Number == Opened.Count;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        try
        {
            Opened = await openPaper.RunAsync(me.Actor, AttemptId, ct);
            if (await ClosedAsync(ct))
            {
                context.Result = context.HandlerMethod?.Name == "Save"
                    ? new JsonResult(new { closed = true }) { StatusCode = StatusCodes.Status409Conflict }
                    : RedirectToPage("Result", new { AttemptId });
                return;
            }

            Question = await openPaper.ShowAsync(Opened, Number, ct);
        }
        catch (NotFoundException)
        {
            context.Result = NotFound();
            return;
        }

        Response.Headers.CacheControl = "no-store";
        await next();
    }

    public void OnGet()
    {
    }

    /// <summary>Without script: the answer goes along with the way on.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await saveAnswer.RunAsync(me.Actor, AttemptId, Number, AskedForm.Read(Request.Form), Unsure, ct);
        return Go == ToHandIn
            ? RedirectToPage("HandIn", new { AttemptId })
            : RedirectToPage("Take", new { AttemptId, number = Target() });
    }

    /// <summary>With script: the answer goes at once, and the clock is set by the reply.</summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken ct)
    {
        try
        {
            var saved = await saveAnswer.RunAsync(me.Actor, AttemptId, Number, AskedForm.Read(Request.Form), Unsure, ct);
            return new JsonResult(new { secondsLeft = saved.SecondsLeft });
        }
        catch (RuleException refusal)
        {
            return new JsonResult(new { message = texts[refusal.Key, [.. refusal.Arguments]] }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    private int Target() => IsPlace(out var place) ? place : Go == Previous ? Math.Max(1, Number - 1) : Math.Min(Opened.Count, Number + 1);

    private bool IsPlace(out int place) =>
        int.TryParse(Go, NumberStyles.None, CultureInfo.InvariantCulture, out place) && place >= 1 && place <= Opened.Count;

    private async Task<bool> ClosedAsync(CancellationToken ct)
    {
        if (!Opened.Attempt.IsRunning) return true;
        if (!Opened.Attempt.IsOverdue(time.GetUtcNow().UtcDateTime, settings.Value.ExamGrace)) return false;
        await handIn.RunAsync(me.Actor, AttemptId, ct);
        return true;
    }
}
