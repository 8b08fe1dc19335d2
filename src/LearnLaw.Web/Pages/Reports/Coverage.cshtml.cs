using System.Globalization;
using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.Reports;
using LearnLaw.Shared;
using LearnLaw.Shared.Sheets;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Reports;

/// <summary>Coverage by unit; each number opens the people it counts.</summary>
public sealed class CoverageModel(LearnLawDbContext db, ReadStudyCoverage readCoverage, CurrentActor me, OrganisationClock clock, Texts texts) : PageModel
{
    private const int PageSize = 50;

    public sealed record CourseChoice(Guid Id, string Title, string? TitleEn);

    public static readonly string[] Shows = ["assigned", "participating", "completed", "overdue", "open"];

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    /// <summary>Only this course.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Course { get; set; }

    /// <summary>Which people to list.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public int ShownYear => Year is >= 2000 and <= 2100 ? Year.Value : clock.Today.Year;

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    /// <summary>Courses that may have been assigned.</summary>
    public IReadOnlyList<CourseChoice> Courses { get; private set; } = [];

    public StudyCoverage Coverage { get; private set; } = null!;

    /// <summary>Only people of this very unit: a unit's line counts these, not those of the units below it.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Of { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The people asked for, a page of them; null while nobody is asked for.</summary>
    public PagedList<PersonCoverage>? People { get; private set; }

    public string Link(string show, Guid? of = null, Guid? course = null) =>
        Url.Page("Coverage", new { year = ShownYear, unit = Unit, course = course ?? Course, of, show }) + "#people";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ViewReports, ct);
        Courses = await db.Courses.Where(c => c.State != CourseState.Draft).OrderBy(c => c.Title).Select(c => new CourseChoice(c.Id, c.Title, c.TitleEn)).ToListAsync(ct);
        Coverage = await readCoverage.RunAsync(me.Actor, ShownYear, Unit, Course, ct);
        if (Show is not null) People = Asked().ToPage(PageNumber, PageSize);
    }

    private IReadOnlyList<PersonCoverage> Asked() => [.. Coverage.People.Where(p => (Of is null || p.UnitId == Of) && Show switch
    {
        "participating" => p.HasBegun,
        "completed" => p.IsComplete,
        "overdue" => p.IsOverdue,
        "open" => !p.IsComplete,
        _ => true,
    })];

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        var coverage = await readCoverage.RunAsync(me.Actor, ShownYear, Unit, Course, ct);
        var file = XlsxExport.Write(
            new SheetTable(texts["reports.by-unit"],
                [texts["meetings.unit"], texts["reports.assigned"], texts["reports.participating"], texts["reports.participation"], texts["reports.completed"], texts["reports.completion"], texts["reports.overdue"]],
                coverage.ByUnit.Select(IReadOnlyList<object?> (u) =>
                    [u.Name, u.Figures.Assigned, u.Figures.Participating, Rounded(u.Figures.Participation), u.Figures.Completed, Rounded(u.Figures.Completion), u.Figures.Overdue])),
            new SheetTable(texts["reports.by-course"],
                [texts["courses.course"], texts["reports.assigned"], texts["reports.participating"], texts["reports.completed"], texts["reports.completion"], texts["reports.overdue"]],
                coverage.ByCourse.Select(IReadOnlyList<object?> (c) =>
                    [c.Title, c.Figures.Assigned, c.Figures.Participating, c.Figures.Completed, Rounded(c.Figures.Completion), c.Figures.Overdue])),
            new SheetTable(texts["reports.by-person"],
                [texts["people.display-name"], texts["meetings.unit"], texts["reports.courses"], texts["reports.done"], texts["reports.overdue"]],
                coverage.People.Select(IReadOnlyList<object?> (p) => [p.Name, p.Unit, p.Courses, p.Done, p.IsOverdue ? texts["reports.yes"] : ""])));
        return File(file, XlsxExport.ContentType, $"coverage-{ShownYear.ToString(CultureInfo.InvariantCulture)}.xlsx");
    }

    private static double? Rounded(double? rate) => rate is { } value ? Math.Round(value, 4) : null;
}
