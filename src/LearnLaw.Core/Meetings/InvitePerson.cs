using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>Invites one person by name, besides the people of the invited units.</summary>
public sealed class InvitePerson(
    LearnLawDbContext db, FindMeeting findMeeting, Invitations invitations, MeetingMessages messages, AuditTrail audit, OrganisationClock clock)
{
    /// <exception cref="NotFoundException">The meeting or the person is out of the actor's reach.</exception>
    /// <exception cref="RuleException">The meeting is over, or the person is invited already or holds no post on its day.</exception>
    public async Task RunAsync(Actor actor, Guid meetingId, Guid userId, CancellationToken ct = default)
    {
        var meeting = await findMeeting.RunAsync(actor, meetingId, ct);
        var units = db.UnitIdsFor(actor, Permission.PlanMeetings);
        var name = await db.Users.Where(u => u.Id == userId && db.Posts.Any(p => p.UserId == u.Id && p.Until == null && units.Contains(p.UnitId)))
            .Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? throw new NotFoundException("person");
        if (await db.Attendances.AnyAsync(a => a.MeetingId == meetingId && a.UserId == userId, ct)) throw new RuleException("meetings.invited-already", name);
        var counted = await invitations.UnitsOfAsync([userId], meeting.StartsAt, ct);
        if (!counted.TryGetValue(userId, out var unitId)) throw new RuleException("meetings.no-post-then", name);
        meeting.Invite(userId);
        db.Attendances.Add(new Attendance(meetingId, userId, unitId));
        if (meeting.StartsAt > clock.UtcNow) await messages.TellAsync(meeting, "meeting-invited", [userId], ct);
        audit.Record(actor, "meetings.person-invited", meeting.Title, meeting.UnitId, name);
        await db.SaveChangesAsync(ct);
    }
}
