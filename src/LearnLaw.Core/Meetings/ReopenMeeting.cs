using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Meetings;

/// <summary>Opens a closed meeting again, for a correction of its attendance.</summary>
public sealed class ReopenMeeting(LearnLawDbContext db, FindMeeting findMeeting, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid meetingId, CancellationToken ct = default)
    {
        var meeting = await findMeeting.RunAsync(actor, meetingId, ct);
        meeting.Reopen();
        audit.Record(actor, "meetings.reopened", meeting.Title, meeting.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
