using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Laws.Reading;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Exams;

/// <summary>After hand-in: the score and what next, and each question with one's own answer, the right one, why, and the article's words.</summary>
public sealed class ResultModel(
    LearnLawDbContext db, OpenPaper openPaper, ReadResult readResult, ILawText lawText, ExamOrigins origins, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid AttemptId { get; set; }

    public OpenedPaper Opened { get; private set; } = null!;

    public IReadOnlyList<GradedQuestion> Questions { get; private set; } = [];

    private CitedPassages passages = CitedPassages.None;

    public ExamOrigin? Origin { get; private set; }

    /// <summary>Null for any number.</summary>
    public int? AttemptsLeft { get; private set; }

    public Attempt Attempt => Opened.Attempt;

    public bool IsPassed => Attempt.IsPassed == true;

    public IReadOnlyList<GradedQuestion> Wrong => [.. Questions.Where(q => !q.IsRight)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Opened = await openPaper.RunAsync(me.Actor, AttemptId, ct);
        if (Attempt.IsRunning) return RedirectToPage("Take", new { AttemptId, number = Opened.FirstOpen });
        Questions = await readResult.RunAsync(Opened, ct);
        passages = await CitedPassages.ReadAsync(lawText, Questions.SelectMany(q => q.Version.Citations), ct);
        Origin = await origins.FindAsync(Attempt.ExamId, ct);
        AttemptsLeft = await LeftAsync(ct);
        return Page();
    }

    public IReadOnlyList<CitedPassage> PassagesOf(GradedQuestion question) => passages.Of(question.Version.Citations);

    private async Task<int?> LeftAsync(CancellationToken ct)
    {
        var max = await db.Exams.Where(e => e.Id == Attempt.ExamId).Select(e => e.MaxAttempts).SingleAsync(ct);
        if (max == 0) return null;
        return Math.Max(0, max - await db.Attempts.CountAsync(a => a.ExamId == Attempt.ExamId && a.UserId == me.Actor.UserId, ct));
    }
}
