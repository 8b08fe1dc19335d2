using LearnLaw.Data;
using LearnLaw.People.Roster;
using LearnLaw.Shared;
using LearnLaw.Shared.Sheets;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Admin.Users;

/// <summary>
/// Roster import: choose, look at what would happen, confirm, print the slips. Between the steps the file waits in the data folder under a
/// name that nobody can guess; nothing is in the database before the confirmation.
/// </summary>
[RequestSizeLimit(RosterReader.MaxBytes + (1024 * 1024))]
public sealed class ImportModel(LearnLawDbContext db, PlanRoster planRoster, ImportRoster importRoster, PendingUploads pendingUploads, CurrentActor me, Texts texts) : PageModel
{
    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    [BindProperty]
    public Guid UnitId { get; set; }

    /// <summary>The waiting file; set from the second step on.</summary>
    [BindProperty]
    public string? Pending { get; set; }

    public RosterPlan? Plan { get; private set; }

    public IReadOnlyList<IssuedAccount> Issued { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManagePeople, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet(Guid? unit) => UnitId = unit ?? (Units.Count > 0 ? Units[0].Id : Guid.Empty);

    public IActionResult OnGetTemplate() => File(
        XlsxExport.Write(new SheetTable(
            texts["people.users"],
            [texts["people.display-name"], texts["people.account"], texts["people.unit"], texts["people.title"], texts["people.phone"], texts["people.job-number"], texts["people.email"]],
            [[texts["people.template-note"], null, null, null, null, null, null]])),
        XlsxExport.ContentType, "roster.xlsx");

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null) throw new RuleException("people.roster-choose");
        await using var stream = new MemoryStream();
        await file.CopyToAsync(stream, ct);
        stream.Position = 0;
        var roster = RosterReader.Read(stream, file.FileName);
        Plan = await planRoster.RunAsync(me.Actor, UnitId, roster, ct);
        stream.Position = 0;
        Pending = await pendingUploads.KeepAsync(me.Actor, stream, Path.GetExtension(file.FileName), ct);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct)
    {
        var path = pendingUploads.Find(me.Actor, Pending) ?? throw new RuleException("people.roster-expired");
        await using (var stream = System.IO.File.OpenRead(path))
            Issued = await importRoster.RunAsync(me.Actor, UnitId, RosterReader.Read(stream, path), ct);
        System.IO.File.Delete(path);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
