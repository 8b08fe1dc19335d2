using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Reports;
using LearnLaw.Shared;
using LearnLaw.Shared.Sheets;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Reports;

/// <summary>Coverage by unit; each number opens the people it counts.</summary>
public sealed class CoverageModel(LearnLawDbContext db, ReadStudyCoverage readCoverage, CurrentActor me, OrganisationClock clock, Texts texts) : PageModel
{
    public static readonly string[] Shows = ["assigned", "participating", "completed", "overdue", "open"];

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    /// <summary>Which people to list.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public int ShownYear => Year is >= 2000 and <= 2100 ? Year.Value : clock.Today.Year;

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public StudyCoverage Coverage { get; private set; } = null!;

    /// <summary>Only people of this very unit: a unit's line counts these, not those of the units below it.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Of { get; set; }

    public IEnumerable<PersonCoverage> People => Coverage.People.Where(p => (Of is null || p.UnitId == Of) && Show switch
    {
        "participating" => p.HasBegun,
        "completed" => p.IsComplete,
        "overdue" => p.IsOverdue,
        "open" => !p.IsComplete,
        _ => true,
    });

    public string Link(string show, Guid? of = null) => Url.Page("Coverage", new { year = ShownYear, unit = Unit, of, show }) + "#people";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ViewReports, ct);
        Coverage = await readCoverage.RunAsync(me.Actor, ShownYear, Unit, ct);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        var coverage = await readCoverage.RunAsync(me.Actor, ShownYear, Unit, ct);
        var file = XlsxExport.Write(
            new SheetTable(texts["reports.by-unit"],
                [texts["meetings.unit"], texts["reports.assigned"], texts["reports.participating"], texts["reports.participation"], texts["reports.completed"], texts["reports.completion"], texts["reports.overdue"]],
                coverage.ByUnit.Select(IReadOnlyList<object?> (u) =>
                    [u.Name, u.Figures.Assigned, u.Figures.Participating, Rounded(u.Figures.Participation), u.Figures.Completed, Rounded(u.Figures.Completion), u.Figures.Overdue])),
            new SheetTable(texts["reports.by-person"],
                [texts["people.display-name"], texts["meetings.unit"], texts["reports.courses"], texts["reports.done"], texts["reports.overdue"]],
                coverage.People.Select(IReadOnlyList<object?> (p) => [p.Name, p.Unit, p.Courses, p.Done, p.IsOverdue ? texts["reports.yes"] : ""])));
        return File(file, XlsxExport.ContentType, $"coverage-{ShownYear.ToString(CultureInfo.InvariantCulture)}.xlsx");
    }

    private static double? Rounded(double? rate) => rate is { } value ? Math.Round(value, 4) : null;
}
