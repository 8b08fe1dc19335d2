using LearnLaw.Data;
using LearnLaw.Laws;
using LearnLaw.Laws.Import;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>The result of an import and the record of a version: its facts to correct, its files, and the way to take it out again.</summary>
public sealed class VersionModel(LearnLawDbContext db, ReviseVersion reviseVersion, RemoveVersion removeVersion, CurrentActor me, OrganisationClock clock)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Bound by the one handler that needs it: other buttons of the page carry no facts.</summary>
    public FactsInput Input { get; private set; } = new();

    public Statute Statute { get; private set; } = null!;

    public StatuteVersion Shown { get; private set; } = null!;

    public IReadOnlyList<FileRow> Files { get; private set; } = [];

    public VersionStatus Status => Shown.StatusOn(clock.Today);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var statute = await db.Statutes.AsNoTracking().Include(s => s.Versions).SingleOrDefaultAsync(s => s.Versions.Any(v => v.Id == Id), ct);
        if (statute is null)
        {
            context.Result = NotFound();
            return;
        }

        (Statute, Shown) = (statute, statute.Versions.Single(v => v.Id == Id));
        Files = await db.StatuteFiles.AsNoTracking().Where(f => f.VersionId == Id).OrderBy(f => f.Id)
            .Select(f => new FileRow(f.Id, f.Name, f.Bytes, f.Sha256)).ToListAsync(ct);
        await next();
    }

    public void OnGet() => Input = FactsInput.From(new StatuteFacts
    {
        Title = Statute.Title,
        Category = Statute.Category,
        Date = Shown.Date,
        Passed = Shown.Passed,
        Promulgated = Shown.Promulgated,
        Effective = Shown.Effective,
        RepealedOn = Shown.RepealedOn,
        SourceAddress = Shown.SourceAddress,
    });

    public async Task<IActionResult> OnGetFileAsync(int file, CancellationToken ct)
    {
        var found = await db.StatuteFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == file && f.VersionId == Id, ct);
        // Never shown in the browser: an uploaded file is only ever handed back.
        return found is null ? NotFound() : File(found.Content, "application/octet-stream", found.Name);
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Input))] FactsInput input, CancellationToken ct)
    {
        Input = input;
        await reviseVersion.RunAsync(me.Actor, Id, Input.ToFacts(), ct);
        TempData.Flash("laws.revised", Statute.ShortTitle);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        await removeVersion.RunAsync(me.Actor, Id, ct);
        TempData.Flash("laws.removed", Statute.ShortTitle);
        return RedirectToPage("Index");
    }

    public sealed record FileRow(int Id, string Name, long Bytes, string Sha256);
}
