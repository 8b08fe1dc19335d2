using LearnLaw.Certificates;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LearnLaw.Web.Pages.Certificates.Manage;

/// <summary>Certificates of attendance for a unit and a period: choose, look at the figures, issue.</summary>
public sealed class IssueModel(
    LearnLawDbContext db,
    PreviewAttendanceCertificates preview,
    IssueAttendanceCertificates issue,
    CurrentActor me,
    OrganisationClock clock)
    : PageModel
{
    private RuleException? refusal;

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty]
    public List<Guid> People { get; set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    /// <summary>Null until unit and period are chosen.</summary>
    public IReadOnlyList<AttendanceCandidate>? Candidates { get; private set; }

    public int Ready => Candidates?.Count(c => c.Obstacle is null) ?? 0;

    public bool IsChosen(AttendanceCandidate candidate) =>
        candidate.Obstacle is null && (HttpMethods.IsGet(Request.Method) || People.Contains(candidate.UserId));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Units = await db.ListIssuingUnitsAsync(me.Actor, ct);
        From ??= new DateOnly(clock.Today.Year, 1, 1);
        To ??= clock.Today;
        try
        {
            if (Unit is { } unit && Units.Any(u => u.Value == unit.ToString()) && ModelState.IsValid)
                Candidates = await preview.RunAsync(me.Actor, unit, From.Value, To.Value, ct);
        }
        catch (RuleException rule)
        {
            refusal = rule; // said by the handler, where it becomes a message on this page
        }

        await next();
    }

    public IActionResult OnGet()
    {
        if (Unit is { } unit && Units.All(u => u.Value != unit.ToString())) return NotFound();
        if (refusal is not null) throw refusal;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Unit is not { } unit) throw new RuleException("certificates.unit-needed") { Field = nameof(Unit) };
        var issued = await issue.RunAsync(me.Actor, unit, From!.Value, To!.Value, People, ct);
        if (issued is [var only]) TempData.Flash("certificates.issued-one", only.HolderName, only.Number);
        else TempData.Flash("certificates.issued", $"{issued.Count}", issued[0].Number, issued[^1].Number);
        return RedirectToPage("Index", new { kind = CertificateKind.Attendance, unit, revoked = false });
    }
}
