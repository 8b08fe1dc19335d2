using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>Writes a question or changes one. A change of a published question is a new version; papers already drawn keep the old one.</summary>
public sealed class EditModel(
    LearnLawDbContext db, WriteQuestion writeQuestion, ReviseQuestion reviseQuestion, CurrentActor me, Texts texts) : PageModel
{
    /// <summary>Null writes a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public QuestionInput Input { get; set; } = new();

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public bool Publish { get; set; }

    public Question? Question { get; private set; }

    public IReadOnlyList<SelectListItem> Banks { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Types { get; private set; } = [];

    public IReadOnlyList<string> Topics { get; private set; } = [];

    public bool IsPublished => Question?.Current.State == QuestionState.Published;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Banks = await BanksAsync(ct);
        Types = [.. QuestionTypes.All.Where(QuestionInput.CanWrite).Select(t => new SelectListItem(texts[t.NameKey], t.Code))];
        if (Id is { } id && await LoadAsync(id, ct) is { } refusal)
        {
            context.Result = refusal;
            return;
        }

        Topics = await db.Questions.Where(q => q.Topic != "").Select(q => q.Topic).Distinct().OrderBy(t => t).ToListAsync(ct);
        await next();
        while (Input.Options.Count < ChoiceType.MaxOptions) Input.Options.Add(new QuestionInput.OptionInput());
    }

    public void OnGet()
    {
        if (Question is not null) Input = QuestionInput.From(Question);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Id;
        if (id is { } known) await reviseQuestion.RunAsync(me.Actor, known, Input.Topic ?? "", Input.ToDraft(), Publish, ct);
        else id = await writeQuestion.RunAsync(me.Actor, Input.Bank ?? Guid.Empty, Input.Topic ?? "", Input.ToDraft(), Publish, ct);
        TempData.Flash(Publish ? "questions.saved-published" : "questions.saved-draft");
        return RedirectToPage("Show", new { id });
    }

    /// <returns>Null if the question may be changed.</returns>
    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken ct)
    {
        Question = await db.Questions.AsNoTracking().Include(q => q.Versions).SingleOrDefaultAsync(q => q.Id == id, ct);
        var bank = Question is null ? null : await db.BanksSeenBy(me.Actor).AsNoTracking().SingleOrDefaultAsync(b => b.Id == Question.BankId, ct);
        // Ordering, matching and cases are changed in an export and imported again.
        if (bank is null || !QuestionInput.CanWrite(Question!.Current.Type)) return NotFound();
        return await db.MayChangeBankAsync(me.Actor, bank, ct) ? null : new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    private async Task<IReadOnlyList<SelectListItem>> BanksAsync(CancellationToken ct)
    {
        var items = new List<SelectListItem>();
        foreach (var bank in await db.BanksSeenBy(me.Actor).AsNoTracking().OrderBy(b => b.Name).ToListAsync(ct))
        {
            if (await db.MayChangeBankAsync(me.Actor, bank, ct)) items.Add(new SelectListItem(bank.Name, bank.Id.ToString()));
        }

        return items;
    }
}
