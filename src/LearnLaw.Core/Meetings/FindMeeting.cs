using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>Finds a meeting that the actor may manage; one outside the actor's units does not exist for them.</summary>
public sealed class FindMeeting(LearnLawDbContext db)
{
    public async Task<Meeting> RunAsync(Actor actor, Guid meetingId, CancellationToken ct = default)
    {
        actor.Require(Permission.PlanMeetings);
        var found = await db.Meetings.Where(m => m.Id == meetingId)
            .Join(db.OrgUnits, m => m.UnitId, u => u.Id, (m, u) => new { Meeting = m, u.Path })
            .SingleOrDefaultAsync(ct);
        return found is not null && actor.Has(Permission.PlanMeetings, found.Path) ? found.Meeting : throw new NotFoundException("meeting");
    }
}
