using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Meetings.Manage;

/// <summary>The meetings of the units one plans for.</summary>
public sealed class IndexModel(LearnLawDbContext db, CurrentActor me, OrganisationClock clock) : PageModel
{
    private const int PageSize = 30;

    public sealed record Row(
        Guid Id, string Title, MeetingType Type, string Unit, DateTime StartsAt, MeetingState State, bool IsLateEntry, int? Sequence, int Invited, int Attended, int Requests);

    [BindProperty(SupportsGet = true)]
    public MeetingType? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public MeetingState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public PagedList<Row> Rows { get; private set; } = null!;

    public int FilterCount => new object?[] { Type, State, Unit, From, To, string.IsNullOrEmpty(Words) ? null : Words }.Count(f => f is not null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Units = await db.UnitChoicesAsync(me.Actor, Permission.PlanMeetings, ct);
        Rows = await Filtered()
            .OrderByDescending(m => m.StartsAt)
            .Join(db.OrgUnits, m => m.UnitId, u => u.Id, (m, u) => new Row(
                m.Id, m.Title, m.Type, u.Name, m.StartsAt, m.State, m.IsLateEntry, m.Sequence,
                db.Attendances.Count(a => a.MeetingId == m.Id),
                db.Attendances.Count(a => a.MeetingId == m.Id && (a.State == AttendanceState.Present || a.State == AttendanceState.Late)),
                db.Attendances.Count(a => a.MeetingId == m.Id && a.LeaveRequestedAt != null && a.LeaveApproved == null)))
            .ToPageAsync(PageNumber, PageSize, ct);
    }

    private IQueryable<Meeting> Filtered()
    {
        var units = db.UnitIdsFor(me.Actor, Permission.PlanMeetings);
        var meetings = db.Meetings.AsNoTracking().Where(m => units.Contains(m.UnitId));
        if (Type is { } type) meetings = meetings.Where(m => m.Type == type);
        if (State is { } state) meetings = meetings.Where(m => m.State == state);
        if (Unit is { } unit) meetings = meetings.Where(m => m.UnitId == unit);
        if (From is { } from) meetings = meetings.Where(m => m.StartsAt >= clock.Range(from, from).From);
        if (To is { } to) meetings = meetings.Where(m => m.StartsAt < clock.Range(to, to).Until);
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var words = Words.Trim();
            meetings = meetings.Where(m => m.Title.Contains(words) || m.Place.Contains(words) || m.Host.Contains(words) || m.Speaker.Contains(words));
        }

        return meetings;
    }
}
