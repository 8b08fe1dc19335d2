using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>A person asks for leave from a meeting that has not begun, with a reason.</summary>
public sealed class RequestLeave(LearnLawDbContext db, TimeProvider time)
{
    public async Task RunAsync(Actor actor, Guid meetingId, string reason, CancellationToken ct = default)
    {
        var attendance = await db.Attendances.SingleOrDefaultAsync(a => a.MeetingId == meetingId && a.UserId == actor.UserId, ct)
            ?? throw new NotFoundException("meeting");
        var meeting = await db.Meetings.SingleAsync(m => m.Id == meetingId, ct);
        var now = time.GetUtcNow().UtcDateTime;
        if (meeting.State != MeetingState.Planned || meeting.StartsAt <= now) throw new RuleException("meetings.too-late-for-leave");
        attendance.RequestLeave(reason, now);
        await db.SaveChangesAsync(ct);
    }
}
