using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>The bank, as far as one may see it: filtered, searched, paged; one change for those ticked or for all that are found.</summary>
public sealed class IndexModel(LearnLawDbContext db, ListQuestions listQuestions, FindQuestions findQuestions, ChangeQuestions changeQuestions, CitedStatutes citedStatutes, CurrentActor me) : QuestionFilterPage
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Questions that are ticked.</summary>
    [BindProperty]
    public List<Guid> Ids { get; set; } = [];

    /// <summary>Every question of the filter instead of those ticked.</summary>
    [BindProperty]
    public bool Everything { get; set; }

    [BindProperty]
    public QuestionAction Change { get; set; }

    [BindProperty]
    public Guid? To { get; set; }

    /// <summary>The topic or the tag.</summary>
    [BindProperty]
    public string? NewWords { get; set; }

    [BindProperty]
    public QuestionDifficulty NewDifficulty { get; set; } = QuestionDifficulty.Medium;

    public QuestionListing Listing { get; private set; } = null!;

    /// <summary>Banks that questions may be moved to.</summary>
    public BankTree Targets { get; private set; } = new([]);

    /// <summary>Statutes that questions cite, by their names in the library's addresses, with the names that people read.</summary>
    public IReadOnlyList<string> Statutes { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Listing = await listQuestions.RunAsync(me.Actor, Filter, PageNumber, ct);
        Targets = new BankTree(await db.BanksChangedByAsync(me.Actor, ct));
        Statutes = await citedStatutes.ReadAsync(ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var chosen = Everything ? await (await findQuestions.RunAsync(me.Actor, Filter, ct)).Questions.Select(q => q.Id).Take(ChangeQuestions.Max + 1).ToListAsync(ct) : Ids;
        var (changed, left) = await changeQuestions.RunAsync(me.Actor, chosen, new QuestionChange(Change, To, NewWords, NewDifficulty), ct);
        TempData.Flash(left == 0 ? "questions.changed" : "questions.changed-some", $"{changed}", $"{left}");
        return RedirectToPage(new { Bank, Topic, Type, State, Difficulty, q = Words, Statute, Concern, p = PageNumber });
    }
}
