using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Meetings.Manage;

/// <summary>The record of one meeting: facts, requests for leave, attendance to be marked by hand, history, closing.</summary>
public sealed class SheetModel(
    LearnLawDbContext db, FindMeeting findMeeting, MarkAttendance markAttendance, DecideLeave decideLeave, CloseMeeting closeMeeting,
    ReopenMeeting reopenMeeting, CancelMeeting cancelMeeting, InvitePerson invitePerson, ExcusePerson excusePerson, CurrentActor me, OrganisationClock clock) : PageModel
{
    private const int MostCandidates = 20;

    /// <summary>The states that a hand may choose.</summary>
    public static readonly AttendanceState[] States =
        [AttendanceState.Present, AttendanceState.Late, AttendanceState.OnLeave, AttendanceState.Absent, AttendanceState.Invited];

    public sealed record Line(Guid Id, string Name, string Unit, AttendanceState State, AttendanceSource? Source, string? LeaveReason, bool Awaits);

    public sealed record Candidate(Guid UserId, string Name, string Unit, string Title);

    public sealed record Change(DateTime At, string ByName, string Name, AttendanceState From, AttendanceState To);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Meeting Meeting { get; private set; } = null!;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public IReadOnlyList<Change> History { get; private set; } = [];

    /// <summary>Words of a name or an account, to invite somebody besides.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    public bool HasBegun => Meeting.StartsAt <= clock.UtcNow;

    public int Count(AttendanceState state) => Lines.Count(l => l.State == state);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        try
        {
            Meeting = await findMeeting.RunAsync(me.Actor, Id, ct);
        }
        catch (NotFoundException)
        {
            context.Result = NotFound();
            return;
        }

        await LoadAsync(ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostMarkAsync(
        Dictionary<Guid, AttendanceState> states, Dictionary<Guid, AttendanceState> shown, CancellationToken ct)
    {
        var changed = await markAttendance.RunAsync(me.Actor, Id, states, shown, ct);
        TempData.Flash("meetings.marked", changed.ToString(CultureInfo.InvariantCulture));
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostInviteAsync(Guid userId, CancellationToken ct)
    {
        await invitePerson.RunAsync(me.Actor, Id, userId, ct);
        TempData.Flash("meetings.person-was-invited");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostExcuseAsync(Guid attendanceId, CancellationToken ct)
    {
        await excusePerson.RunAsync(me.Actor, Id, attendanceId, ct);
        TempData.Flash("meetings.person-was-excused");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostLeaveAsync(Guid attendanceId, bool approve, CancellationToken ct)
    {
        await decideLeave.RunAsync(me.Actor, Id, attendanceId, approve, ct);
        TempData.Flash(approve ? "meetings.leave-was-approved" : "meetings.leave-was-declined");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        var absent = await closeMeeting.RunAsync(me.Actor, Id, ct);
        TempData.Flash("meetings.closed", absent.ToString(CultureInfo.InvariantCulture));
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken ct)
    {
        await reopenMeeting.RunAsync(me.Actor, Id, ct);
        TempData.Flash("meetings.reopened");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken ct)
    {
        await cancelMeeting.RunAsync(me.Actor, Id, ct);
        TempData.Flash("meetings.cancelled", Meeting.Title);
        return RedirectToPage("Index");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Lines = await db.Attendances.AsNoTracking().Where(a => a.MeetingId == Id)
            .Join(db.Users, a => a.UserId, u => u.Id, (a, u) => new { a, u.DisplayName })
            .Join(db.OrgUnits, x => x.a.UnitId, o => o.Id, (x, o) => new { x.a, x.DisplayName, o.Name, o.Path, o.Order })
            .OrderBy(x => x.Order).ThenBy(x => x.Name).ThenBy(x => x.DisplayName)
            .Select(x => new Line(x.a.Id, x.DisplayName, x.Name, x.a.State, x.a.Source, x.a.LeaveReason, x.a.LeaveRequestedAt != null && x.a.LeaveApproved == null))
            .ToListAsync(ct);
        if (!string.IsNullOrWhiteSpace(Find)) await FindAsync(Find.Trim(), ct);
        History = await db.AttendanceChanges.AsNoTracking()
            .Join(db.Attendances.Where(a => a.MeetingId == Id), c => c.AttendanceId, a => a.Id, (c, a) => new { c, a.UserId })
            .Join(db.Users, x => x.UserId, u => u.Id, (x, u) => new { x.c, u.DisplayName })
            .Where(x => x.c.Source == AttendanceSource.Hand || x.c.Source == AttendanceSource.Leave)
            .OrderByDescending(x => x.c.At).Take(100)
            .Select(x => new Change(x.c.At, x.c.ByName, x.DisplayName, x.c.From, x.c.To))
            .ToListAsync(ct);
    }

    private async Task FindAsync(string words, CancellationToken ct)
    {
        var upper = words.ToUpperInvariant();
        var units = db.UnitsFor(me.Actor, Permission.PlanMeetings);
        Candidates = await db.Posts.AsNoTracking().Where(p => p.Until == null && p.IsPrimary)
            .Join(units, p => p.UnitId, u => u.Id, (p, u) => new { p, Unit = u.Name })
            .Join(db.Users.Where(u => u.DeactivatedAt == null && (u.DisplayName.Contains(words) || u.NormalizedUserName!.Contains(upper))), x => x.p.UserId, u => u.Id, (x, u) => new { x.p, x.Unit, u })
            .Where(x => !db.Attendances.Any(a => a.MeetingId == Id && a.UserId == x.u.Id))
            .OrderBy(x => x.u.DisplayName).Take(MostCandidates)
            .Select(x => new Candidate(x.u.Id, x.u.DisplayName, x.Unit, x.p.Title)).ToListAsync(ct);
    }
}
