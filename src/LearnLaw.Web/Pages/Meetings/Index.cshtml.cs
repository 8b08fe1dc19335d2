using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Meetings;

/// <summary>The meetings a person is invited to: what comes, then what was.</summary>
public sealed class IndexModel(LearnLawDbContext db, CurrentActor me, TimeProvider time) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<MyMeeting> Coming { get; private set; } = [];

    public PagedList<MyMeeting> Past { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var from = now.AddMinutes(-SignInTimes.Default.ClosesMinutes);
        var mine = db.Attendances.AsNoTracking().Where(a => a.UserId == me.Actor.UserId)
            .Join(db.Meetings, a => a.MeetingId, m => m.Id, (a, m) => new { a, m });
        Coming = await mine
            .Where(x => x.m.State != MeetingState.Held && x.m.StartsAt > from)
            .OrderBy(x => x.m.StartsAt)
            .Select(x => new MyMeeting(x.m.Id, x.m.Title, x.m.Type, x.m.StartsAt, x.m.Place, x.m.State, x.a.State, x.a.LeaveRequestedAt != null && x.a.LeaveApproved == null))
            .ToListAsync(ct);
        Past = await mine
            .Where(x => x.m.State == MeetingState.Held || x.m.StartsAt <= from)
            .OrderByDescending(x => x.m.StartsAt)
            .Select(x => new MyMeeting(x.m.Id, x.m.Title, x.m.Type, x.m.StartsAt, x.m.Place, x.m.State, x.a.State, x.a.LeaveRequestedAt != null && x.a.LeaveApproved == null))
            .ToPageAsync(PageNumber, PageSize, ct);
    }
}
