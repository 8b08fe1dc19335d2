using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>
/// Changes a planned meeting. Newly invited people are invited, those no longer invited and not yet recorded drop out, and everybody who
/// stays is told when time or place moved.
/// </summary>
public sealed class ChangeMeeting(
    LearnLawDbContext db, FindMeeting findMeeting, Invitations invitations, MeetingMessages messages, AuditTrail audit, OrganisationClock clock)
{
    public async Task RunAsync(Actor actor, Guid meetingId, MeetingPlan plan, CancellationToken ct = default)
    {
        var meeting = await findMeeting.RunAsync(actor, meetingId, ct);
        if (plan.UnitId != meeting.UnitId) throw new RuleException("meetings.unit-stays") { Field = nameof(plan.UnitId) };
        var startsAt = clock.ToUtc(plan.StartsAtLocal);
        await db.CheckTwinAsync(meetingId, plan, startsAt, ct);
        var moved = meeting.StartsAt != startsAt || meeting.Place != plan.Place.Trim();
        meeting.Change(plan, startsAt, clock.UtcNow);

        var wanted = await invitations.UnitsByPersonAsync(actor, plan.InvitedUnits, startsAt, ct);
        foreach (var (person, unit) in await invitations.UnitsOfAsync(meeting.InvitedPeople, startsAt, ct)) wanted.TryAdd(person, unit);
        foreach (var person in meeting.ExcusedPeople) wanted.Remove(person);
        var present = await db.Attendances.Where(a => a.MeetingId == meetingId).ToListAsync(ct);
        var invited = present.Select(a => a.UserId).ToHashSet();
        db.Attendances.RemoveRange(present.Where(a => a.State == AttendanceState.Invited && a.LeaveRequestedAt is null && !wanted.ContainsKey(a.UserId)));
        var added = wanted.Where(p => !invited.Contains(p.Key)).ToList();
        db.Attendances.AddRange(added.Select(p => new Attendance(meetingId, p.Key, p.Value)));

        await messages.ScheduleAsync(meeting, ct);
        if (startsAt > clock.UtcNow)
        {
            await messages.TellAsync(meeting, "meeting-invited", added.Select(p => p.Key), ct);
            if (moved) await messages.TellAsync(meeting, "meeting-changed", wanted.Keys.Where(invited.Contains), ct);
        }

        audit.Record(actor, "meetings.changed", meeting.Title, meeting.UnitId);
        await db.SaveMeetingAsync(plan, startsAt, meetingId, ct);
    }
}
