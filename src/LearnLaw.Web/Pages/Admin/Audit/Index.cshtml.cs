using System.Globalization;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using LearnLaw.Shared.Sheets;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Audit;

/// <summary>Who did what, when: filtered, paged, exported. There is no way to change a row.</summary>
public sealed class IndexModel(SearchAudit searchAudit, CurrentActor me, OrganisationClock clock, Texts texts) : PageModel
{
    private const int PageSize = 50;

    /// <summary>What one workbook may hold: about a year of a township.</summary>
    private const int MaxExport = 50_000;

    /// <summary>Modules whose acts are recorded, as the filter offers them.</summary>
    public static readonly string[] Modules =
        ["people", "settings", "laws", "questions", "exams", "courses", "meetings", "certificates", "notifications", "reports"];

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Module { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<AuditEntry> Rows { get; private set; } = null!;

    public int FilterCount => Convert.ToInt32(From is not null) + Convert.ToInt32(To is not null)
        + Convert.ToInt32(!string.IsNullOrEmpty(Module)) + Convert.ToInt32(!string.IsNullOrEmpty(Words));

    /// <summary>The words of an act; one that nobody has worded shows its key.</summary>
    public string Wording(AuditEntry entry) => texts[$"audit.{entry.Action}"];

    public async Task OnGetAsync(CancellationToken ct) =>
        Rows = await (await QueryAsync(ct)).ToPageAsync(PageNumber, PageSize, ct);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        var rows = await (await QueryAsync(ct)).Take(MaxExport).ToListAsync(ct);
        var file = XlsxExport.Write(new SheetTable(
            texts["audit.title"],
            [texts["audit.at"], texts["audit.actor"], texts["audit.action"], texts["audit.subject"], texts["audit.detail"], texts["audit.address"]],
            rows.Select(IReadOnlyList<object?> (a) => [clock.ToLocal(a.At), a.ActorName, Wording(a), a.Subject, a.Detail, a.Address])));
        return File(file, XlsxExport.ContentType, $"audit-{clock.Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}.xlsx");
    }

    private Task<IQueryable<AuditEntry>> QueryAsync(CancellationToken ct) => searchAudit.RunAsync(
        me.Actor, new AuditFilter(From, To, Modules.Contains(Module) ? $"{Module}." : null, Words), ct);
}
