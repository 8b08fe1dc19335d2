using System.Text;
using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Questions.Export;
using LearnLaw.Questions.Import;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>Questions from a file or from pasted text, and the imports so far. Reading comes first: nothing is stored before its preview is confirmed.</summary>
[RequestSizeLimit(MaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxBytes, ValueLengthLimit = QuestionUpload.MaxBytes)]
public sealed class ImportModel(LearnLawDbContext db, UploadQuestions uploadQuestions, WriteBank writeBank, CurrentActor me, Texts texts) : PageModel
{
    private const long MaxBytes = QuestionUpload.MaxBytes + (2L * 1024 * 1024);
    private const int MaxRecent = 20;

    [BindProperty]
    public IFormFile? Files { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty]
    public Guid? Bank { get; set; }

    /// <summary>Name of a bank that is made for this import.</summary>
    [BindProperty]
    public string? NewBank { get; set; }

    [BindProperty]
    public Guid? Unit { get; set; }

    public IReadOnlyList<QuestionBank> Banks { get; private set; } = [];

    public IEnumerable<SelectListItem> BankItems => Banks.Select(b => new SelectListItem(b.Name, b.Id.ToString()));

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public IReadOnlyList<QuestionImport> Recent { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var banks = new List<QuestionBank>();
        foreach (var bank in await db.BanksSeenBy(me.Actor).AsNoTracking().OrderBy(b => b.Name).ToListAsync(ct))
            if (await db.MayChangeBankAsync(me.Actor, bank, ct)) banks.Add(bank);
        Banks = banks;
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManageContent, ct);
        var ids = banks.ConvertAll(b => b.Id);
        Recent = await db.QuestionImports.AsNoTracking().Where(i => ids.Contains(i.BankId)).OrderByDescending(i => i.At).Take(MaxRecent).ToListAsync(ct);
        await next();
    }

    public void OnGet()
    {
    }

    public IActionResult OnGetTemplate()
    {
        var writer = new XlsxWriter();
        return File(writer.Template(), writer.ContentType, texts["questions.import-template-name"] + writer.Ending);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var upload = await ReadAsync(ct);
        // A file that cannot be read must not leave an empty bank behind.
        QuestionFiles.Recognise(upload);
        var bank = string.IsNullOrWhiteSpace(NewBank) ? Bank ?? throw new RuleException("questions.import-bank-needed") { Field = nameof(NewBank) } : await writeBank.CreateAsync(me.Actor, Unit ?? Guid.Empty, NewBank, ct);
        return RedirectToPage("Preview", new { id = await uploadQuestions.RunAsync(me.Actor, bank, upload, ct: ct) });
    }

    private async Task<QuestionUpload> ReadAsync(CancellationToken ct)
    {
        if (Files is { Length: > 0 })
        {
            using var content = new MemoryStream();
            await Files.CopyToAsync(content, ct);
            return new QuestionUpload(Files.FileName, content.ToArray());
        }

        return string.IsNullOrWhiteSpace(Pasted)
            ? throw new RuleException("questions.import-file-needed") { Field = nameof(Files) }
            : new QuestionUpload(texts["questions.import-pasted"] + ".txt", Encoding.UTF8.GetBytes(Pasted));
    }
}
