using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.Questions;
using LearnLaw.Questions.Statistics;
using LearnLaw.Questions.Types;
using LearnLaw.Shared.Audit;
using LearnLaw.Shared.Diffs;
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
    LearnLawDbContext db, RetireQuestion retireQuestion, PublishQuestion publishQuestion, ReviewQuestion reviewQuestion, ILawText lawText, CurrentActor me, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Question Question { get; private set; } = null!;

    public QuestionBank Bank { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public IReadOnlyList<CitedPassage> Passages { get; private set; } = [];

    public QuestionVersion Current => Question.Current;

    /// <summary>How the current version has fared; null before it was asked.</summary>
    public QuestionStatistics? Statistics { get; private set; }

    /// <summary>Names of those who wrote its versions.</summary>
    public IReadOnlyDictionary<Guid, string> Authors { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>What was done to it, newest first.</summary>
    public IReadOnlyList<AuditEntry> Deeds { get; private set; } = [];

    [BindProperty]
    public string? Remark { get; set; }

    /// <summary>What a version changed in the one before it; null for the first.</summary>
    public TextDiff? Changes(QuestionVersion version) => Question.Versions.Where(v => v.Number < version.Number).MaxBy(v => v.Number) is { } before
        ? TextDiff.Between(QuestionText.Lines(texts, before.ToDraft()), QuestionText.Lines(texts, version.ToDraft()), context: 1)
        : null;

    /// <summary>Each option with how many chose it, and the share of the best 27 % who did.</summary>
    public IEnumerable<(string Text, int Chosen, double Upper, bool IsRight)> Distractors => Statistics is null ? [] : Current.Type.OptionsOf(Current.Options).Select(o => (
        Current.Type.HasOwnWords ? texts[o.Text] : $"{o.Key} {o.Text}", Statistics.Chosen.GetValueOrDefault(o.Key), Statistics.UpperChosen.GetValueOrDefault(o.Key), Current.Key.Contains(o.Key, StringComparison.Ordinal)));

    /// <summary>The question on a paper of its own, in the written order.</summary>
    public QuestionView Preview => new(1, QuizDefinition.DefaultPoints[Current.TypeCode], IsUnsure: false, AskedView.Of(Asked, OptionOrder.AsWritten(Asked), ""));

    private AskedQuestion Asked => AskedQuestion.Of(Current.ToDraft());

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
        Statistics = await db.QuestionStatistics.AsNoTracking().SingleOrDefaultAsync(s => s.VersionId == question.CurrentVersionId, ct);
        var authors = question.Versions.Select(v => v.AuthorId).OfType<Guid>().ToList();
        Authors = await db.Users.Where(u => authors.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        Deeds = await db.AuditEntries.AsNoTracking().Where(e => e.Subject == question.Code && e.Action.StartsWith("questions.")).OrderByDescending(e => e.At).Take(20).ToListAsync(ct);
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

    public async Task<IActionResult> OnPostSubmitAsync(CancellationToken ct)
    {
        await reviewQuestion.SubmitAsync(me.Actor, Id, ct);
        TempData.Flash("questions.submitted", Question.Code);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostSendBackAsync(CancellationToken ct)
    {
        await reviewQuestion.SendBackAsync(me.Actor, Id, Remark ?? "", ct);
        TempData.Flash("questions.sent-back", Question.Code);
        return RedirectToPage(new { Id });
    }

    private async Task<IReadOnlyList<CitedPassage>> PassagesAsync(CancellationToken ct)
    {
        var cited = Current.Citations.Select(path => Citation.TryParsePath(path, out var c) ? c : null).OfType<Citation>().ToList();
        var found = await lawText.FindAsync(cited, ct);
        return [.. cited.Select(c => new CitedPassage(c.ToText(), found.GetValueOrDefault(c)))];
    }
}
