using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>Takes a planned meeting back; it stays on record as cancelled and everybody invited is told.</summary>
public sealed class CancelMeeting(LearnLawDbContext db, FindMeeting findMeeting, MeetingMessages messages, AuditTrail audit, TimeProvider time)
{
    public async Task RunAsync(Actor actor, Guid meetingId, CancellationToken ct = default)
    {
        var meeting = await findMeeting.RunAsync(actor, meetingId, ct);
        meeting.Cancel();
        await messages.ScheduleAsync(meeting, ct);
        if (meeting.StartsAt > time.GetUtcNow().UtcDateTime)
        {
            var people = await db.Attendances.Where(a => a.MeetingId == meetingId).Select(a => a.UserId).ToListAsync(ct);
            await messages.TellAsync(meeting, "meeting-cancelled", people, ct);
        }

        audit.Record(actor, "meetings.cancelled", meeting.Title, meeting.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
