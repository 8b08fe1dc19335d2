using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Laws.Reading;
using LearnLaw.Practice;
using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.Pages.Exams;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Practice;

/// <summary>The book of wrong answers: what was answered, what is right and why, the article's words, and one's own word on the cause.</summary>
[TypeFilter<RestsDuringExams>]
public sealed class MistakesModel(LearnLawDbContext db, ChangeCard changeCard, ILawText lawText, OrganisationClock clock, CurrentActor me) : PageModel
{
    private const int PageSize = 10;

    private CitedPassages passages = CitedPassages.None;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<Mistake> Rows { get; private set; } = null!;

    public IReadOnlyList<CitedPassage> PassagesOf(Mistake row) => passages.Of(row.Version.Citations);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        var questions = await db.PracticeQuestionsAsync(me.Actor.UserId, clock.Today, ct);
        Rows = await db.PracticeCards.Where(c => c.UserId == me.Actor.UserId && c.IsMistake)
            .Join(questions, c => c.QuestionId, q => q.Id, (c, q) => new { c, q.CurrentVersionId })
            .Join(db.QuestionVersions, x => x.c.FailedVersionId, v => v.Id, (x, v) => new { x.c, x.CurrentVersionId, v })
            .OrderByDescending(x => x.c.FailedOn).ThenByDescending(x => x.c.Id)
            .Select(x => new Mistake(x.c, x.v, x.CurrentVersionId != x.v.Id))
            .AsNoTracking().ToPageAsync(PageNumber, PageSize, ct);
        passages = await CitedPassages.ReadAsync(lawText, Rows.Items.SelectMany(r => r.Version.Citations), ct);
    }

    public async Task<IActionResult> OnPostExplainAsync(Guid card, MistakeCause? cause, CancellationToken ct)
    {
        await changeCard.ExplainAsync(me.Actor, card, cause, ct);
        return Redirect(Url.Page("Mistakes", null, new { p = PageNumber }, null, null, $"c{card:N}")!);
    }

    public async Task<IActionResult> OnPostPutAwayAsync(Guid card, CancellationToken ct)
    {
        await changeCard.PutAwayAsync(me.Actor, card, ct);
        TempData.Flash("practice.was-put-away");
        return RedirectToPage("Mistakes", new { p = PageNumber });
    }

    /// <param name="Card">The card.</param>
    /// <param name="Version">What was asked.</param>
    /// <param name="IsRevised">Whether the question has changed since.</param>
    public sealed record Mistake(PracticeCard Card, QuestionVersion Version, bool IsRevised)
    {
        public GradedPart Graded => new(Version.ToDraft(), OptionOrder.AsWritten(AskedQuestion.Of(Version.ToDraft())), Card.FailedChosen);
    }
}
