using LearnLaw.Data;
using LearnLaw.Questions.Import;
using LearnLaw.Questions.Import.Sheets;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>What an import understood, question by question; confirm, correct the columns, discard, and take back.</summary>
public sealed class PreviewModel(
    LearnLawDbContext db, UploadQuestions uploadQuestions, ConfirmQuestionImport confirmImport, UndoQuestionImport undoImport, CurrentActor me, Texts texts) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public FoundStanding? Standing { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public QuestionImport Import { get; private set; } = null!;

    public string BankName { get; private set; } = "";

    public PagedList<QuestionImportItem> Items { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Import = await db.RequireImportAsync(me.Actor, Id, ct);
        BankName = await db.QuestionBanks.Where(b => b.Id == Import.BankId).Select(b => b.Name).SingleAsync(ct);
        Items = await db.QuestionImportItems.AsNoTracking().Where(i => i.ImportId == Id && (Standing == null || i.Standing == Standing)).OrderBy(i => i.Number).ToPageAsync(PageNumber, PageSize, ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostConfirmAsync(bool takesFlagged, bool publishes, CancellationToken ct)
    {
        await confirmImport.RunAsync(me.Actor, Id, takesFlagged, publishes, ct);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken ct)
    {
        await confirmImport.DiscardAsync(me.Actor, Id, ct);
        TempData.Flash("questions.import-discarded", Import.FileName);
        return RedirectToPage("Import");
    }

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken ct)
    {
        var (removed, retired) = await undoImport.RunAsync(me.Actor, Id, ct);
        TempData.Flash("questions.import-undone", $"{removed}", $"{retired}");
        return RedirectToPage(new { Id });
    }

    /// <param name="columns">By "table-column", what a column is taken for.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IActionResult> OnPostColumnsAsync(Dictionary<string, SheetField> columns, CancellationToken ct)
    {
        var maps = Import.Maps.Select((map, m) => map with { Fields = [.. map.Fields.Select((field, c) => columns.GetValueOrDefault($"{m}-{c}", field))] }).ToList();
        await uploadQuestions.ReadAgainAsync(me.Actor, Id, maps, ct);
        return RedirectToPage(new { Id });
    }

    /// <summary>"第 12 行：……".</summary>
    public string Words(ImportProblem problem) => $"{Place(problem.At)}{texts["questions.import-colon"]}{texts[problem.Key, [.. problem.Arguments]]}";

    public string Place(FoundAt at) => (at.Part, at.Line) switch
    {
        ({ } part, > 0) => texts["questions.import-at-part", part, at.Line],
        ({ } part, _) => part,
        _ => texts["questions.import-at-line", at.Line],
    };
}
