using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Exams;

/// <summary>What waits behind the button: how many questions, how long, what passes, what has been tried. Begins or resumes.</summary>
public sealed class StartModel(
    LearnLawDbContext db, StartAttempt startAttempt, OpenPaper openPaper, FindObstacle findObstacle, ExamOrigins origins, CurrentActor me, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ExamId { get; set; }

    public Exam Exam { get; private set; } = null!;

    public ExamOrigin? Origin { get; private set; }

    public IReadOnlyList<AttemptRow> Attempts { get; private set; } = [];

    /// <summary>The attempt that goes on; one whose time is over is not among them.</summary>
    public AttemptRow? Running => Attempts.FirstOrDefault(a => a.IsRunning && a.DeadlineAt > time.GetUtcNow().UtcDateTime);

    /// <summary>What stands against a new attempt; null if nothing does, or one is running.</summary>
    public ExamObstacle? Obstacle { get; private set; }

    public bool IsPassed => Attempts.Any(a => a.IsPassed == true);

    public int MinutesLeft => (int)Math.Ceiling((Running!.DeadlineAt - time.GetUtcNow().UtcDateTime).TotalMinutes);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (await db.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.Id == ExamId, ct) is not { } exam)
        {
            context.Result = NotFound();
            return;
        }

        Exam = exam;
        Origin = await origins.FindAsync(ExamId, ct);
        Attempts = await AttemptRow.Of(db, me.Actor.UserId, ExamId).ToListAsync(ct);
        if (Running is null) Obstacle = await ObstacleAsync(ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var attemptId = await startAttempt.RunAsync(me.Actor, ExamId, ct);
        var opened = await openPaper.RunAsync(me.Actor, attemptId, ct);
        return RedirectToPage("Take", new { attemptId, number = opened.FirstOpen });
    }

    private async Task<ExamObstacle?> ObstacleAsync(CancellationToken ct) =>
        Exam.MaxAttempts > 0 && Attempts.Count >= Exam.MaxAttempts
            ? new ExamObstacle("exams.no-attempts-left", Exam.MaxAttempts)
            : await findObstacle.RunAsync(me.Actor, ExamId, ct);
}
