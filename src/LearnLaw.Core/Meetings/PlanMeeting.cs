using System.Globalization;
using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using LearnLaw.Shared.Settings;

namespace LearnLaw.Meetings;

/// <summary>
/// Writes a meeting into the plan, invites the people of its units and tells them. A meeting in the past may be written down late and is
/// marked so; the same unit, type and start twice is refused.
/// </summary>
public sealed class PlanMeeting(
    LearnLawDbContext db, Invitations invitations, MeetingMessages messages, AuditTrail audit, OrganisationClock clock, CurrentSettings settings)
{
    public async Task<Guid> RunAsync(Actor actor, MeetingPlan plan, CancellationToken ct = default)
    {
        plan.Check();
        var unit = await db.FindUnitAsync(actor, Permission.PlanMeetings, plan.UnitId, ct);
        var startsAt = clock.ToUtc(plan.StartsAtLocal);
        await db.CheckTwinAsync(null, plan, startsAt, ct);

        var meeting = new Meeting(plan, startsAt, settings.Value.SignIn, actor.UserId, clock.UtcNow);
        db.Meetings.Add(meeting);
        var people = await invitations.UnitsByPersonAsync(actor, plan.InvitedUnits, startsAt, ct);
        db.Attendances.AddRange(people.Select(p => new Attendance(meeting.Id, p.Key, p.Value)));
        await messages.ScheduleAsync(meeting, ct);
        if (!meeting.IsLateEntry) await messages.TellAsync(meeting, "meeting-invited", people.Keys, ct);
        audit.Record(actor, "meetings.planned", meeting.Title, unit.Id, string.Create(
            CultureInfo.InvariantCulture, $"{plan.StartsAtLocal:yyyy-MM-dd HH:mm}, {plan.Type}, {people.Count}"));
        await db.SaveMeetingAsync(plan, startsAt, meeting.Id, ct);
        return meeting.Id;
    }
}
