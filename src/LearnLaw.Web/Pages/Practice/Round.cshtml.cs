using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Laws.Reading;
using LearnLaw.Practice;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Pages.Exams;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Practice;

/// <summary>One question of a round: the form before it is answered, and then at once what is right, why, and the article's words.</summary>
[TypeFilter<RestsDuringExams>]
public sealed class RoundModel(
    LearnLawDbContext db, OpenPractice openPractice, AnswerPractice answerPractice, KeepFavourite keepFavourite, ILawText lawText, CurrentActor me) : PageModel
{
    /// <summary>Of the button for those who do not know the answer.</summary>
    public const string Unknown = "unknown";

    [BindProperty(SupportsGet = true)]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    [BindProperty]
    public bool Unsure { get; set; }

    [BindProperty]
    public string? Go { get; set; }

    public OpenedPractice Opened { get; private set; } = null!;

    /// <summary>The question while it is unanswered.</summary>
    public AskedView? Asked { get; private set; }

    /// <summary>The question once it is answered.</summary>
    public PracticeFeedback? Feedback { get; private set; }

    public IReadOnlyList<CitedPassage> Passages { get; private set; } = [];

    public bool IsFavourite { get; private set; }

    /// <summary>The next question without an answer, from here on and then from the beginning; null once there is none.</summary>
    public int? Next => Enumerable.Range(Number + 1, Opened.Count - Number).Select(n => (int?)n).FirstOrDefault(n => !Opened.Answers.ContainsKey(n!.Value)) ?? Opened.FirstOpen;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers.CacheControl = "no-store";
        try
        {
            await LoadAsync(HttpContext.RequestAborted);
        }
        catch (NotFoundException)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await answerPractice.RunAsync(me.Actor, RoundId, Number, Go == Unknown ? null : AskedForm.Read(Request.Form), Unsure, ct);
        return RedirectToPage("Round", new { RoundId, Number });
    }

    public async Task<IActionResult> OnPostFavouriteAsync(bool keep, CancellationToken ct)
    {
        await keepFavourite.RunAsync(me.Actor, Opened.Round.Item(Number).QuestionId, keep, ct);
        return RedirectToPage("Round", new { RoundId, Number });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Opened = await openPractice.RunAsync(me.Actor, RoundId, ct);
        var questionId = Opened.Round.Item(Number).QuestionId;
        IsFavourite = await db.PracticeFavourites.AnyAsync(f => f.UserId == me.Actor.UserId && f.QuestionId == questionId, ct);
        if (!Opened.Answers.ContainsKey(Number))
        {
            Asked = await openPractice.ShowAsync(Opened, Number, ct);
            return;
        }

        Feedback = await openPractice.GradedAsync(Opened, Number, ct);
        var cited = Feedback.Version.Citations;
        Passages = (await CitedPassages.ReadAsync(lawText, cited, ct)).Of(cited);
    }
}
