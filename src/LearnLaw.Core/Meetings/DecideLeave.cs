using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>Approves or declines a request for leave. Approved leave is taken out of the attendance rate.</summary>
public sealed class DecideLeave(LearnLawDbContext db, FindMeeting findMeeting, AttendanceBook book, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid meetingId, Guid attendanceId, bool approve, CancellationToken ct = default)
    {
        var meeting = await findMeeting.RunAsync(actor, meetingId, ct);
        if (meeting.State != MeetingState.Planned) throw new RuleException($"meetings.is-{meeting.State.ToString().ToLowerInvariant()}");
        var attendance = await db.Attendances.SingleOrDefaultAsync(a => a.Id == attendanceId && a.MeetingId == meetingId, ct)
            ?? throw new NotFoundException("attendance");
        attendance.DecideLeave(approve);
        if (approve) book.Record(attendance, AttendanceState.OnLeave, AttendanceSource.Leave, actor);
        audit.Record(actor, approve ? "meetings.leave-approved" : "meetings.leave-declined", meeting.Title, meeting.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
