using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>Ends a meeting: whoever has no state is absent, and the meeting gets its number within type, unit and year.</summary>
public sealed class CloseMeeting(LearnLawDbContext db, FindMeeting findMeeting, AttendanceBook book, AuditTrail audit, OrganisationClock clock)
{
    /// <returns>How many were set absent.</returns>
    public async Task<int> RunAsync(Actor actor, Guid meetingId, CancellationToken ct = default)
    {
        var meeting = await findMeeting.RunAsync(actor, meetingId, ct);
        meeting.Close(await NextSequenceAsync(meeting, ct), clock.UtcNow);
        var missing = await db.Attendances.Where(a => a.MeetingId == meetingId && a.State == AttendanceState.Invited).ToListAsync(ct);
        foreach (var attendance in missing) book.Record(attendance, AttendanceState.Absent, AttendanceSource.Closing, actor);
        audit.Record(actor, "meetings.closed", meeting.Title, meeting.UnitId, $"absent={missing.Count}");
        await db.SaveChangesAsync(ct);
        return missing.Count;
    }

    private async Task<int> NextSequenceAsync(Meeting meeting, CancellationToken ct)
    {
        var year = clock.ToLocal(meeting.StartsAt).Year;
        var (from, until) = clock.Range(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var last = await db.Meetings
            .Where(m => m.UnitId == meeting.UnitId && m.Type == meeting.Type && m.StartsAt >= from && m.StartsAt < until)
            .MaxAsync(m => m.Sequence, ct);
        return (last ?? 0) + 1;
    }
}
