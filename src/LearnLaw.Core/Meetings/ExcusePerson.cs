using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>Takes one person off the list of a meeting: not leave, they were never meant to come. Nobody who is recorded can be taken off.</summary>
public sealed class ExcusePerson(LearnLawDbContext db, FindMeeting findMeeting, AuditTrail audit)
{
    /// <exception cref="RuleException">The meeting is over, or the person has signed in, asked for leave or been marked.</exception>
    public async Task RunAsync(Actor actor, Guid meetingId, Guid attendanceId, CancellationToken ct = default)
    {
        var meeting = await findMeeting.RunAsync(actor, meetingId, ct);
        var attendance = await db.Attendances.SingleOrDefaultAsync(a => a.Id == attendanceId && a.MeetingId == meetingId, ct) ?? throw new NotFoundException("attendance");
        var name = await db.Users.Where(u => u.Id == attendance.UserId).Select(u => u.DisplayName).SingleAsync(ct);
        if (attendance.State != AttendanceState.Invited || attendance.LeaveRequestedAt is not null) throw new RuleException("meetings.recorded-already", name);
        meeting.Excuse(attendance.UserId);
        db.Attendances.Remove(attendance);
        audit.Record(actor, "meetings.person-excused", meeting.Title, meeting.UnitId, name);
        await db.SaveChangesAsync(ct);
    }
}
