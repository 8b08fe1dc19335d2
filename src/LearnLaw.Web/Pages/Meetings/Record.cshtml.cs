using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.Meetings.Figures;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Meetings;

/// <summary>A person's own attendance of a year.</summary>
public sealed class RecordModel(LearnLawDbContext db, ReadAttendanceFigures readFigures, CurrentActor me, OrganisationClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public int ShownYear => Year is >= 2000 and <= 2100 ? Year.Value : clock.Today.Year;

    public AttendanceFigures? Figures { get; private set; }

    public IReadOnlyList<MyMeeting> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (first, last) = (new DateOnly(ShownYear, 1, 1), new DateOnly(ShownYear, 12, 31));
        var (from, until) = clock.Range(first, last);
        Figures = (await readFigures.RunAsync([me.Actor.UserId], first, last, ct)).GetValueOrDefault(me.Actor.UserId);
        Rows = await db.Attendances.AsNoTracking().Where(a => a.UserId == me.Actor.UserId)
            .Join(db.Meetings.Where(m => m.State == MeetingState.Held && m.StartsAt >= from && m.StartsAt < until), a => a.MeetingId, m => m.Id, (a, m) => new { a, m })
            .OrderByDescending(x => x.m.StartsAt)
            .Select(x => new MyMeeting(x.m.Id, x.m.Title, x.m.Type, x.m.StartsAt, x.m.Place, x.m.State, x.a.State, false))
            .ToListAsync(ct);
    }
}
