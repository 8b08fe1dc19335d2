using LearnLaw.Meetings;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Meetings;

public sealed class InvitePersonTests
{
    [Fact]
    public async Task Invite_SomebodyOfTheSameReach_TellsThemAndSurvivesAChange()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var below = await it.Core.Data.CreateUnitAsync("文书室", it.Office);
        var guest = await it.Core.Data.CreateUserAsync(below);
        var meeting = await it.PlanAsync(change: p => p with { InvitedUnits = [below.Id] });
        var zhou = it.Zhou;

        await it.Core.Get<InvitePerson>().RunAsync(it.Planner, meeting.Id, zhou.UserId);
        await it.Core.Get<ExcusePerson>().RunAsync(it.Planner, meeting.Id, (await it.AttendanceOfAsync(meeting, await it.Core.Data.ActorOfAsync(guest))).Id);
        await it.Core.Get<ChangeMeeting>().RunAsync(it.Planner, meeting.Id, it.Core.Data.PlanFor(it.Office, TimeSpan.FromDays(3)) with { InvitedUnits = [below.Id] });

        Assert.Equal([zhou.UserId], await it.Core.QueryAsync(db => db.Attendances.Where(a => a.MeetingId == meeting.Id).Select(a => a.UserId).ToListAsync()));
        Assert.Equal("meeting-invited", (await it.KindsToldAsync(zhou))[0]);
        Assert.Equal(2, await it.Core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "meetings.person-invited" || a.Action == "meetings.person-excused")));
    }

    [Fact]
    public async Task Invite_TwiceOrOutOfReachOrAfterwards_IsRefused()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(TimeSpan.FromMinutes(10));
        var stranger = await it.Core.Data.CreateUserAsync(it.Village);

        await MeetingsFixture.RefusedAsync("meetings.invited-already", () => it.Core.Get<InvitePerson>().RunAsync(it.Planner, meeting.Id, it.Zhou.UserId));
        await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Get<InvitePerson>().RunAsync(it.Planner, meeting.Id, stranger.Id));
        var late = await it.Core.Data.CreateUserAsync(it.Office);
        it.Core.Time.Advance(TimeSpan.FromMinutes(20));
        await it.Core.Get<CloseMeeting>().RunAsync(it.Planner, meeting.Id);
        await MeetingsFixture.RefusedAsync("meetings.is-held", () => it.Core.Get<InvitePerson>().RunAsync(it.Planner, meeting.Id, late.Id));
    }

    [Fact]
    public async Task Excuse_WhoIsRecordedOrAskedForLeave_IsRefused()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync();
        var attendance = await it.AttendanceOfAsync(meeting, it.Zhou);
        await it.Core.Get<RequestLeave>().RunAsync(it.Zhou, meeting.Id, "下村");

        await MeetingsFixture.RefusedAsync("meetings.recorded-already", () => it.Core.Get<ExcusePerson>().RunAsync(it.Planner, meeting.Id, attendance.Id));
    }

    [Fact]
    public async Task SignInTimes_OfTheSettings_HoldForMeetingsPlannedAfterwards()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var before = await it.PlanAsync(TimeSpan.FromHours(2));
        var settings = it.Core.Get<CurrentSettings>();
        settings.Value = settings.Value with { SignIn = new SignInTimes(OpensMinutes: 10, LateMinutes: 0, ClosesMinutes: 60) };
        var after = await it.PlanAsync(TimeSpan.FromHours(3));

        Assert.True(before.TakesSignIns(before.StartsAt.AddMinutes(-20)));
        Assert.False(after.TakesSignIns(after.StartsAt.AddMinutes(-20)));
        Assert.Equal(AttendanceState.Late, after.StateWhenSignedInAt(after.StartsAt.AddSeconds(1)));
        Assert.Equal(AttendanceState.Present, before.StateWhenSignedInAt(before.StartsAt.AddSeconds(1)));
        Assert.False((await it.Core.QueryAsync(db => db.Meetings.SingleAsync(m => m.Id == after.Id))).TakesSignIns(after.StartsAt.AddMinutes(61)));
    }

    [Fact]
    public async Task Plan_TheSameMeetingAtTheSameInstantTwice_OneComesThrough()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var plan = it.Core.Data.PlanFor(it.Office, TimeSpan.FromDays(1));

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TryAsync()));

        Assert.Single(both, b => b is null);
        Assert.All(both.OfType<Exception>(), b => Assert.Equal("meetings.duplicate", Assert.IsType<RuleException>(b).Key));
        Assert.Equal(1, await it.Core.QueryAsync(db => db.Meetings.CountAsync()));

        async Task<Exception?> TryAsync() =>
            await Record.ExceptionAsync(() => it.Core.InNewScopeAsync(services => services.GetRequiredService<PlanMeeting>().RunAsync(it.Planner, plan)));
    }
}
