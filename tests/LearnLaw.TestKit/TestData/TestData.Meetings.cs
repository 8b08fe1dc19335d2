using LearnLaw.Meetings;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    /// <summary>A meeting of the whole unit, planned as its administrator would; it starts in two days when nothing else is said.</summary>
    public async Task<Meeting> PlanMeetingAsync(Actor planner, OrgUnit unit, TimeSpan? startsIn = null, Func<MeetingPlan, MeetingPlan>? change = null)
    {
        var plan = PlanFor(unit, startsIn ?? TimeSpan.FromDays(2));
        var id = await services.GetRequiredService<PlanMeeting>().RunAsync(planner, change is null ? plan : change(plan));
        return await Db.Meetings.SingleAsync(m => m.Id == id);
    }

    public MeetingPlan PlanFor(OrgUnit unit, TimeSpan startsIn) => new()
    {
        Title = $"党委会{Next()}",
        Type = MeetingType.PartyCommittee,
        UnitId = unit.Id,
        StartsAtLocal = Clock.ToLocal(Clock.UtcNow + startsIn),
        Place = "三楼会议室",
        Articles = ["民法典/1079"],
        InvitedUnits = [unit.Id],
    };
}
