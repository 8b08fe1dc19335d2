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

    /// <summary>Letters of a pasted text that are looked at while one types.</summary>
    private const int MaxLive = 200_000;

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

    public BankTree Banks { get; private set; } = new([]);

    public IEnumerable<SelectListItem> BankItems => Banks.Places.Select(p => new SelectListItem(p.Indented, p.Bank.Id.ToString()));

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public IReadOnlyList<QuestionImport> Recent { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Banks = new BankTree(await db.BanksChangedByAsync(me.Actor, ct));
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManageContent, ct);
        var ids = Banks.Banks.Select(b => b.Id).ToList();
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
        var bank = string.IsNullOrWhiteSpace(NewBank) ? Bank ?? throw new RuleException("questions.import-bank-needed") { Field = nameof(NewBank) } : await writeBank.CreateAsync(me.Actor, Unit ?? Guid.Empty, NewBank, ct: ct);
        return RedirectToPage("Preview", new { id = await uploadQuestions.RunAsync(me.Actor, bank, upload, ct: ct) });
    }

    /// <summary>What the pasted text is taken for, while it is typed; nothing is kept.</summary>
    public IActionResult OnPostParse()
    {
        if (string.IsNullOrWhiteSpace(Pasted)) return new EmptyResult();
        try
        {
            return Partial("_Parsed", QuestionFiles.Read(PastedFile(Pasted.Length <= MaxLive ? Pasted : Pasted[..MaxLive])));
        }
        catch (RuleException refused)
        {
            return Content(texts[refused.Key, [.. refused.Arguments]]);
        }
    }

    private QuestionUpload PastedFile(string text) => new(texts["questions.import-pasted"] + ".txt", Encoding.UTF8.GetBytes(text));

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
            : PastedFile(Pasted);
    }
}
