using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Questions.Pictures;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
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
    LearnLawDbContext db, WriteQuestion writeQuestion, ReviseQuestion reviseQuestion, KeepPictures keepPictures, CurrentActor me, Texts texts) : PageModel
{
    /// <summary>Null writes a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public QuestionInput Input { get; set; } = new();

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public bool Publish { get; set; }

    /// <summary>Whether a further question follows, in the same bank and of the same type.</summary>
    [BindProperty]
    public bool Next { get; set; }

    /// <summary>Where a new question goes, unless the form says otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Bank { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    /// <summary>The question as it stands in the form, where somebody asked for a look.</summary>
    public QuestionPreview? Preview { get; private set; }

    public Question? Question { get; private set; }

    public IReadOnlyList<SelectListItem> Banks { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Types { get; private set; } = [];

    public IReadOnlyList<string> Topics { get; private set; } = [];

    public bool IsPublished => Question?.Current.State == QuestionState.Published;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Banks = [.. new BankTree(await db.BanksChangedByAsync(me.Actor, ct)).Places.Select(p => new SelectListItem(p.Indented, p.Bank.Id.ToString()))];
        Types = [.. QuestionTypes.All.Select(t => new SelectListItem(texts[t.NameKey], t.Code))];
        if (Id is { } id && await LoadAsync(id, ct) is { } refusal)
        {
            context.Result = refusal;
            return;
        }

        Topics = await db.Questions.Where(q => q.Topic != "").Select(q => q.Topic).Distinct().OrderBy(t => t).ToListAsync(ct);
        // An unfinished question is looked at as well as a finished one.
        if (context.HandlerMethod?.Name is "Preview" or "Picture") ModelState.Clear();
        await next();
        while (Input.Parts.Count < Math.Min(CaseAnalysis.MaxParts, Input.Parts.FindLastIndex(p => !p.IsEmpty) + 1 + SpareParts)) Input.Parts.Add(new PartInput());
        while (Input.Options.Count < ChoiceType.MaxOptions) Input.Options.Add(new QuestionInput.OptionInput());
    }

    public void OnGet()
    {
        Input = Question is not null ? QuestionInput.From(Question) : new QuestionInput { Bank = Bank, Topic = Topic, Type = QuestionTypes.Find(Type ?? "")?.Code ?? QuestionTypes.All[0].Code };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Id;
        if (id is { } known) await reviseQuestion.RunAsync(me.Actor, known, Input.Topic ?? "", Draft, Publish, ct);
        else id = await writeQuestion.RunAsync(me.Actor, Input.Bank ?? Guid.Empty, Input.Topic ?? "", Draft, Publish, ct);
        TempData.Flash(Publish ? "questions.saved-published" : "questions.saved-draft");
        return Next ? RedirectToPage("Edit", new { id = (Guid?)null, bank = Input.Bank, topic = Input.Topic, type = Input.Type }) : RedirectToPage("Show", new { id });
    }

    /// <summary>What a learner would see of what stands in the form, and what is wrong with it. Stores nothing.</summary>
    public IActionResult OnPostPreview()
    {
        Preview = new QuestionPreview(Draft);
        return Request.Headers.XRequestedWith == "fetch" ? Partial("_Preview", Preview) : Page();
    }

    /// <summary>Takes a picture in; its mark is then put where it belongs.</summary>
    public async Task<IActionResult> OnPostPictureAsync(IFormFile? picture, string? alt, CancellationToken ct)
    {
        if (picture is null) throw new RuleException("questions.picture-needed") { Field = "Picture" };
        if (picture.Length > PictureFile.MaxBytes) throw new RuleException("questions.picture-unfit", PictureFile.MaxBytes / (1024 * 1024)) { Field = "Picture" };
        using var content = new MemoryStream();
        await picture.CopyToAsync(content, ct);
        var mark = await keepPictures.RunAsync(me.Actor, content.ToArray(), alt ?? "", ct);
        if (Request.Headers.XRequestedWith == "fetch") return Content(mark);
        PictureMarkMade = mark;
        return Page();
    }

    /// <summary>The mark of a picture just taken in; null otherwise.</summary>
    public string? PictureMarkMade { get; private set; }

    private const int SpareParts = 2;

    private QuestionDraft Draft => Input.ToDraft(Question?.Current.ToDraft());

    /// <returns>Null if the question may be changed.</returns>
    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken ct)
    {
        Question = await db.Questions.AsNoTracking().Include(q => q.Versions).SingleOrDefaultAsync(q => q.Id == id, ct);
        var bank = Question is null ? null : await db.BanksSeenBy(me.Actor).AsNoTracking().SingleOrDefaultAsync(b => b.Id == Question.BankId, ct);
        if (bank is null) return NotFound();
        return await db.MayChangeBankAsync(me.Actor, bank, ct) ? null : new StatusCodeResult(StatusCodes.Status403Forbidden);
    }
}
