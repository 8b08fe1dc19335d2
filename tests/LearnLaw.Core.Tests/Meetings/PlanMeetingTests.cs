using LearnLaw.Meetings;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Meetings;

public sealed class PlanMeetingTests
{
    [Fact]
    public async Task Run_AUnit_InvitesItsPeopleTellsThemAndWritesTheReminders()
    {
        await using var it = await MeetingsFixture.CreateAsync();

        var meeting = await it.PlanAsync();

        var attendance = await it.AttendanceOfAsync(meeting, it.Zhou);
        Assert.Equal((it.Office.Id, AttendanceState.Invited), (attendance.UnitId, attendance.State));
        Assert.Equal(["meeting-invited"], await it.KindsToldAsync(it.Zhou));
        var due = await it.Core.QueryAsync(db => db.Reminders.Where(r => r.SubjectId == meeting.Id).OrderBy(r => r.DueAt).Select(r => r.DueAt).ToListAsync());
        Assert.Equal([meeting.StartsAt.AddHours(-24), meeting.StartsAt.AddHours(-1)], due);
        Assert.Equal(1, await it.Core.QueryAsync(db => db.AuditEntries.CountAsync(e => e.Action == "meetings.planned")));
    }

    [Fact]
    public async Task Run_SameUnitTypeAndStart_IsRefusedUnlessTheFirstWasCancelled()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var first = await it.PlanAsync();

        await MeetingsFixture.RefusedAsync("meetings.duplicate", () => it.PlanAsync());
        await it.Core.Get<CancelMeeting>().RunAsync(it.Planner, first.Id);

        Assert.NotEqual(first.Id, (await it.PlanAsync()).Id);
    }

    [Fact]
    public async Task Run_MeetingInThePast_IsMarkedAsLateEntryAndTellsNobody()
    {
        await using var it = await MeetingsFixture.CreateAsync();

        var meeting = await it.PlanAsync(TimeSpan.FromHours(-3));

        Assert.True(meeting.IsLateEntry);
        Assert.Empty(await it.KindsToldAsync(it.Zhou));
        Assert.False(await it.Core.QueryAsync(db => db.Reminders.AnyAsync()));
    }

    [Fact]
    public async Task Run_UnitsOutOfReach_DoNotExistForThePlanner()
    {
        await using var it = await MeetingsFixture.CreateAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Data.PlanMeetingAsync(it.Planner, it.Village));
        await Assert.ThrowsAsync<NotFoundException>(() => it.PlanAsync(change: plan => plan with { InvitedUnits = [it.Office.Id, it.Village.Id] }));
        await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Data.PlanMeetingAsync(it.Zhou, it.Office));
        Assert.False(await it.Core.QueryAsync(db => db.Meetings.AnyAsync()));
    }

    [Fact]
    public async Task Change_TimeMoved_TellsThoseWhoStayOnceAndWritesRemindersAnew()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync();
        var plan = it.Core.Data.PlanFor(it.Office, TimeSpan.FromDays(3));

        await it.Core.Get<ChangeMeeting>().RunAsync(it.Planner, meeting.Id, plan);
        await it.Core.Get<ChangeMeeting>().RunAsync(it.Planner, meeting.Id, plan);

        Assert.Equal(["meeting-changed", "meeting-invited"], (await it.KindsToldAsync(it.Zhou)).Order());
        var pending = await it.Core.QueryAsync(db => db.Reminders
            .Where(r => r.State == LearnLaw.Reminders.ReminderState.Pending).Select(r => r.DropAt).Distinct().ToListAsync());
        Assert.Equal([it.Now.AddDays(3)], pending);
    }

    [Fact]
    public async Task Change_MovedIntoThePast_BecomesALateEntry()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync();

        await it.Core.Get<ChangeMeeting>().RunAsync(it.Planner, meeting.Id, it.Core.Data.PlanFor(it.Office, TimeSpan.FromDays(-1)));

        Assert.True(await it.Core.QueryAsync(db => db.Meetings.Where(m => m.Id == meeting.Id).Select(m => m.IsLateEntry).SingleAsync()));
    }

    [Fact]
    public async Task Cancel_APlannedMeeting_TellsEverybodyAndDropsTheReminders()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync();

        await it.Core.Get<CancelMeeting>().RunAsync(it.Planner, meeting.Id);

        Assert.Contains("meeting-cancelled", await it.KindsToldAsync(it.Zhou));
        Assert.False(await it.Core.QueryAsync(db => db.Reminders.AnyAsync(r => r.State == LearnLaw.Reminders.ReminderState.Pending)));
        await MeetingsFixture.RefusedAsync("meetings.is-cancelled", () => it.Core.Get<CancelMeeting>().RunAsync(it.Planner, meeting.Id));
    }
}
