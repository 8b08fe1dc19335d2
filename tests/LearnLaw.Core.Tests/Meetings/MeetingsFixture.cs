using LearnLaw.Meetings;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LearnLaw.Tests.Meetings;

/// <summary>A township with an office and a village; the planner administers the office, and Zhou works there.</summary>
public sealed class MeetingsFixture : IAsyncDisposable
{
    private MeetingsFixture(CoreFixture core) => Core = core;

    public CoreFixture Core { get; }

    public OrgUnit Township { get; private set; } = null!;

    public OrgUnit Office { get; private set; } = null!;

    public OrgUnit Village { get; private set; } = null!;

    public Actor Planner { get; private set; } = null!;

    public User ZhouUser { get; private set; } = null!;

    public Actor Zhou { get; private set; } = null!;

    public DateTime Now => Core.Time.GetUtcNow().UtcDateTime;

    public static async Task<MeetingsFixture> CreateAsync(Action<IServiceCollection, FakeTimeProvider>? configure = null)
    {
        var it = new MeetingsFixture(await CoreFixture.CreateAsync(configure));
        it.Township = await it.Core.Data.CreateUnitAsync("西大沟镇", kind: OrgUnitKind.Township);
        it.Office = await it.Core.Data.CreateUnitAsync("党政办", it.Township);
        it.Village = await it.Core.Data.CreateUnitAsync("一村", it.Township, OrgUnitKind.Village);
        it.Planner = await it.Core.Data.CreateActorAsync(it.Office, Role.UnitAdministrator);
        it.ZhouUser = await it.Core.Data.CreateUserAsync(it.Office, "周三好");
        it.Zhou = await it.Core.Data.ActorOfAsync(it.ZhouUser);
        return it;
    }

    public Task<Meeting> PlanAsync(TimeSpan? startsIn = null, Func<MeetingPlan, MeetingPlan>? change = null) =>
        Core.Data.PlanMeetingAsync(Planner, Office, startsIn, change);

    public Task<Attendance> AttendanceOfAsync(Meeting meeting, Actor person) =>
        Core.QueryAsync(db => db.Attendances.SingleAsync(a => a.MeetingId == meeting.Id && a.UserId == person.UserId));

    public Task<string[]> KindsToldAsync(Actor person) =>
        Core.QueryAsync(db => db.Messages.Where(m => m.RecipientId == person.UserId).OrderBy(m => m.CreatedAt).Select(m => m.Kind).ToArrayAsync());

    public static async Task RefusedAsync(string key, Func<Task> act) =>
        Assert.Equal(key, (await Assert.ThrowsAsync<RuleException>(act)).Key);

    public ValueTask DisposeAsync() => Core.DisposeAsync();
}
