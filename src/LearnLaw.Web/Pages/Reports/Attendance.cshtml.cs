using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.Reports;
using LearnLaw.Shared;
using LearnLaw.Shared.Sheets;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Reports;

/// <summary>Meetings and attendance of a period: by type, month, unit and person; each number opens its rows.</summary>
public sealed class AttendanceModel(
    LearnLawDbContext db, ReadAttendanceReport readReport, CurrentActor me, OrganisationClock clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    /// <summary>Which rows to list below the figures.</summary>
    [BindProperty(SupportsGet = true)]
    public MeetingType? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    /// <summary>Only rows of this very unit: a unit's line counts these, not those of the units below it.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Of { get; set; }

    public DateOnly Start => From ?? new DateOnly(clock.Today.Year, 1, 1);

    public DateOnly End => To ?? new DateOnly(Start.Year, 12, 31);

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public AttendanceReport Report { get; private set; } = null!;

    public sealed record Session(Guid Id, string Title, MeetingType Type, DateTime StartsAt, int Invited, int Attended);

    public IReadOnlyList<AttendanceReportRow> Rows { get; private set; } = [];

    public IReadOnlyList<Session> Sessions =>
    [
        .. Rows.GroupBy(r => r.MeetingId).Select(m => new Session(m.Key, m.First().Title, m.First().Type, m.First().StartsAt, m.Count(), m.Count(Came))),
    ];

    /// <summary>What to list: "studies" and "sessions" list meetings, "attended" who came; otherwise everybody invited.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public bool ListsRows => Type is not null || Month is not null || Person is not null || Of is not null || Show is not null;

    public bool ListsSessions => Show is "studies" or "sessions";

    public IReadOnlyList<TagHelpers.ChartBar> ByMonth =>
        [.. Report.ByMonth.Select(m => new TagHelpers.ChartBar(m.Month.ToString(CultureInfo.InvariantCulture), m.Sessions, LinkTo(("Month", m.Month.ToString(CultureInfo.InvariantCulture)), ("Show", "studies"))))];

    public static string Percent(double? rate) => rate is { } value ? (value * 100).ToString("0.0", CultureInfo.InvariantCulture) : "—";

    /// <summary>This report with the rows that one of its numbers counts.</summary>
    public string LinkTo(params (string Name, string Value)[] choices)
    {
        var query = new Dictionary<string, string?> { ["from"] = Iso(Start), ["to"] = Iso(End), ["unit"] = Unit?.ToString() };
        foreach (var (name, value) in choices) query[name] = value;
        return Url.Page("Attendance", query) + "#rows";
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ViewReports, ct);
        Report = await readReport.RunAsync(me.Actor, Start, End, Unit, ct);
        if (!ListsRows) return;
        var rows = await readReport.RowsAsync(me.Actor, Start, End, Unit, Type, Month, Person, ct);
        Rows =
        [
            .. rows.Where(r => (Of is null || r.UnitId == Of) && Show switch
            {
                "studies" => r.Type.CountsAsPreMeetingStudy(),
                "attended" => Came(r),
                _ => true,
            }),
        ];
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        var report = await readReport.RunAsync(me.Actor, Start, End, Unit, ct);
        var rows = await readReport.RowsAsync(me.Actor, Start, End, Unit, null, null, null, ct);
        string[] figures =
        [
            texts["reports.sessions"], texts["meetings.invited"], texts["enums.AttendanceState.Present"], texts["enums.AttendanceState.Late"],
            texts["enums.AttendanceState.OnLeave"], texts["enums.AttendanceState.Absent"], texts["meetings.rate"],
        ];
        var file = XlsxExport.Write(
            new SheetTable(texts["reports.by-type"], [texts["meetings.type"], .. figures],
                report.ByType.Select(IReadOnlyList<object?> (t) => [texts.Of(t.Type), .. Cells(t.Figures)])),
            new SheetTable(texts["reports.by-month"], [texts["reports.month"], texts["reports.sessions"]],
                report.ByMonth.Select(IReadOnlyList<object?> (m) => [m.Month, m.Sessions])),
            new SheetTable(texts["reports.by-unit"], [texts["meetings.unit"], .. figures],
                report.ByUnit.Select(IReadOnlyList<object?> (u) => [u.Name, .. Cells(u.Figures)])),
            new SheetTable(texts["reports.by-person"], [texts["people.display-name"], texts["meetings.unit"], .. figures],
                report.ByPerson.Select(IReadOnlyList<object?> (p) => [p.Name, p.Unit, .. Cells(p.Figures)])),
            new SheetTable(texts["reports.rows"],
                [texts["meetings.time"], texts["meetings.title"], texts["meetings.type"], texts["people.display-name"], texts["meetings.unit"], texts["meetings.attendance"]],
                rows.Select(IReadOnlyList<object?> (r) => [clock.ToLocal(r.StartsAt), r.Title, texts.Of(r.Type), r.Name, r.Unit, texts.Of(r.State)])));
        return File(file, XlsxExport.ContentType, $"attendance-{Iso(Start)}-{Iso(End)}.xlsx");
    }

    private static bool Came(AttendanceReportRow row) => row.State is AttendanceState.Present or AttendanceState.Late;

    private static object?[] Cells(LearnLaw.Meetings.Figures.AttendanceFigures f) =>
        [f.Sessions, f.Invited, f.Present, f.Late, f.OnLeave, f.Absent, f.Rate is { } rate ? Math.Round(rate, 4) : null];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
