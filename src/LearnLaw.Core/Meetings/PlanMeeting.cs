using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>
/// Writes a meeting into the plan, invites the people of its units and tells them. A meeting in the past may be written down late and is
/// marked so; the same unit, type and start twice is refused.
/// </summary>
public sealed class PlanMeeting(
    LearnLawDbContext db, Invitations invitations, MeetingMessages messages, AuditTrail audit, OrganisationClock clock)
{
    public async Task<Guid> RunAsync(Actor actor, MeetingPlan plan, CancellationToken ct = default)
    {
        plan.Check();
        var unit = await db.OrgUnits.SingleOrDefaultAsync(u => u.Id == plan.UnitId, ct);
        if (unit is null || !actor.Has(Permission.PlanMeetings, unit.Path)) throw new NotFoundException("unit");
        var startsAt = clock.ToUtc(plan.StartsAtLocal);
        if (await db.Meetings.AnyAsync(
            m => m.UnitId == plan.UnitId && m.Type == plan.Type && m.StartsAt == startsAt && m.State != MeetingState.Cancelled, ct))
            throw new RuleException("meetings.duplicate") { Field = nameof(plan.StartsAtLocal) };

        var meeting = new Meeting(plan, startsAt, actor.UserId, clock.UtcNow);
        db.Meetings.Add(meeting);
        var people = await invitations.UnitsByPersonAsync(actor, plan.InvitedUnits, startsAt, ct);
        db.Attendances.AddRange(people.Select(p => new Attendance(meeting.Id, p.Key, p.Value)));
        await messages.ScheduleAsync(meeting, ct);
        if (!meeting.IsLateEntry) await messages.TellAsync(meeting, "meeting-invited", people.Keys, ct);
        audit.Record(actor, "meetings.planned", meeting.Title, unit.Id, string.Create(
            CultureInfo.InvariantCulture, $"{plan.StartsAtLocal:yyyy-MM-dd HH:mm}, {plan.Type}, {people.Count}"));
        await db.SaveChangesAsync(ct);
        return meeting.Id;
    }
}
