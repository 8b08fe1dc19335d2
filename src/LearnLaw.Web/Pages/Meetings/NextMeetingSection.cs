using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Meetings;

public sealed record NextMeeting(MyMeeting Meeting, string Host, IReadOnlyList<string> Articles, bool TakesSignIns);

/// <summary>The start page's card: the next meeting a person is invited to, with what to read.</summary>
public sealed class NextMeetingSection(LearnLawDbContext db, TimeProvider time) : IHomeSection
{
    public HomeSlot Slot => HomeSlot.Next;

    public int Order => 400;

    public async Task<HomePart?> LoadAsync(Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var from = now.AddMinutes(-SignInTimes.Default.ClosesMinutes);
        var next = await db.Attendances.AsNoTracking().Where(a => a.UserId == actor.UserId && a.State == AttendanceState.Invited)
            .Join(db.Meetings.AsNoTracking().Where(m => m.State == MeetingState.Planned && m.StartsAt > from), a => a.MeetingId, m => m.Id, (a, m) => new { a, m })
            .OrderBy(x => x.m.StartsAt).FirstOrDefaultAsync(ct);
        if (next is null) return null;
        var row = new MyMeeting(next.m.Id, next.m.Title, next.m.Type, next.m.StartsAt, next.m.Place, next.m.State, next.a.State, next.a.AwaitsDecision);
        return new HomePart("/Pages/Meetings/_HomeNext.cshtml", new NextMeeting(row, next.m.Host, next.m.Articles, next.m.TakesSignIns(now)))
        {
            At = next.m.StartsAt,
            Open = 1,
        };
    }
}
