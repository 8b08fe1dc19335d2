using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.Questions;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.Pages.Exams;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>One question: as a learner sees it, its key and article, its versions, and what can be done with it.</summary>
public sealed class ShowModel(
    LearnLawDbContext db, RetireQuestion retireQuestion, PublishQuestion publishQuestion, ILawText lawText, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Question Question { get; private set; } = null!;

    public QuestionBank Bank { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public IReadOnlyList<CitedPassage> Passages { get; private set; } = [];

    public QuestionVersion Current => Question.Current;

    /// <summary>The question on a paper of its own, in the written order.</summary>
    public QuestionView Preview => new(
        1, Current.TypeCode, Current.Stem, QuizDefinition.DefaultPoints[Current.TypeCode],
        [.. Current.Type.OptionsOf(Current.Options).Select((o, place) => new OptionView(PaperItem.Mark(place), o.Text, false))],
        IsUnsure: false);

    /// <summary>The right options by the letters that the preview shows.</summary>
    public string KeyMarks => string.Join("、", Current.Type.Chosen(Current.Key)
        .Select(key => PaperItem.Mark(Current.Type.OptionsOf(Current.Options).ToList().FindIndex(o => o.Key == key))));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var question = await db.Questions.AsNoTracking().Include(q => q.Versions).SingleOrDefaultAsync(q => q.Id == Id, ct);
        var bank = question is null ? null : await db.BanksSeenBy(me.Actor).AsNoTracking().SingleOrDefaultAsync(b => b.Id == question.BankId, ct);
        if (question is null || bank is null)
        {
            context.Result = NotFound();
            return;
        }

        (Question, Bank) = (question, bank);
        MayChange = await db.MayChangeBankAsync(me.Actor, bank, ct);
        Passages = await PassagesAsync(ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostRetireAsync(CancellationToken ct)
    {
        await retireQuestion.RunAsync(me.Actor, Id, ct);
        TempData.Flash("questions.retired", Question.Code);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken ct)
    {
        await publishQuestion.RunAsync(me.Actor, Id, ct);
        TempData.Flash("questions.published", Question.Code);
        return RedirectToPage(new { Id });
    }

    private async Task<IReadOnlyList<CitedPassage>> PassagesAsync(CancellationToken ct)
    {
        var cited = Current.Citations.Select(path => Citation.TryParsePath(path, out var c) ? c : null).OfType<Citation>().ToList();
        var found = await lawText.FindAsync(cited, ct);
        return [.. cited.Select(c => new CitedPassage(c.ToText(), found.GetValueOrDefault(c)))];
    }
}
