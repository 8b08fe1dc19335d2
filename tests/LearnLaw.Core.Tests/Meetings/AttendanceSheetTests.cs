using LearnLaw.Meetings;
using LearnLaw.Meetings.Check;
using LearnLaw.Meetings.Figures;
using LearnLaw.Reports;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Meetings;

public sealed class AttendanceSheetTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);
    private static readonly Dictionary<Guid, AttendanceState> NothingShown = [];

    [Fact]
    public async Task Mark_CorrectedTwice_KeepsEveryStep()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        var zhou = await it.AttendanceOfAsync(meeting, it.Zhou);

        await MarkAsync(it, meeting, zhou.Id, AttendanceState.Present);
        await MarkAsync(it, meeting, zhou.Id, AttendanceState.Late);

        var steps = await it.Core.QueryAsync(db => db.AttendanceChanges.OrderBy(c => c.Id).Select(c => new { c.From, c.To, c.ByName }).ToListAsync());
        Assert.Equal([AttendanceState.Present, AttendanceState.Late], steps.Select(s => s.To));
        Assert.All(steps, s => Assert.Equal(it.Planner.Name, s.ByName));
    }

    [Fact]
    public async Task Mark_SheetOpenedBeforeSomebodySignedIn_DoesNotUndoTheSignIn()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        var sheet = await it.Core.QueryAsync(db => db.Attendances.Where(a => a.MeetingId == meeting.Id).ToDictionaryAsync(a => a.Id, a => a.State));
        var planner = await it.AttendanceOfAsync(meeting, it.Planner);
        await it.Core.Get<CheckIn>().RunAsync(it.Zhou, CheckInCodes.ShortCode(meeting, it.Now));

        var changed = await it.Core.Get<MarkAttendance>().RunAsync(
            it.Planner, meeting.Id, new Dictionary<Guid, AttendanceState>(sheet) { [planner.Id] = AttendanceState.Late }, sheet);

        Assert.Equal(1, changed);
        Assert.Equal(AttendanceState.Present, (await it.AttendanceOfAsync(meeting, it.Zhou)).State);
    }

    [Fact]
    public async Task Mark_LineOfAnotherMeeting_ChangesNothing()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var here = await it.PlanAsync(Soon);
        var there = await it.PlanAsync(Soon, plan => plan with { Type = MeetingType.Other });
        var foreign = await it.AttendanceOfAsync(there, it.Zhou);

        await Assert.ThrowsAsync<NotFoundException>(() => MarkAsync(it, here, foreign.Id, AttendanceState.Present));

        Assert.Equal(AttendanceState.Invited, (await it.AttendanceOfAsync(there, it.Zhou)).State);
    }

    [Fact]
    public async Task Mark_ByTheAdministratorOfAnotherUnit_FindsNoMeeting()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        var other = await it.Core.Data.CreateActorAsync(it.Village, Role.UnitAdministrator);

        await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Get<CloseMeeting>().RunAsync(other, meeting.Id));
        await Assert.ThrowsAsync<ForbiddenException>(() => it.Core.Get<CloseMeeting>().RunAsync(it.Zhou, meeting.Id));
    }

    [Fact]
    public async Task Close_SomePeopleMissing_SetsThemAbsentAndNumbersTheMeeting()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var first = await it.PlanAsync(TimeSpan.FromMinutes(5));
        var second = await it.PlanAsync(TimeSpan.FromMinutes(8));
        await MeetingsFixture.RefusedAsync("meetings.not-begun", () => it.Core.Get<CloseMeeting>().RunAsync(it.Planner, first.Id));
        it.Core.Time.Advance(Soon);
        await MarkAsync(it, first, (await it.AttendanceOfAsync(first, it.Zhou)).Id, AttendanceState.Present);

        var absent = await it.Core.Get<CloseMeeting>().RunAsync(it.Planner, first.Id);
        await it.Core.Get<CloseMeeting>().RunAsync(it.Planner, second.Id);
        await it.Core.Get<ReopenMeeting>().RunAsync(it.Planner, first.Id);
        await it.Core.Get<CloseMeeting>().RunAsync(it.Planner, first.Id);

        Assert.Equal(1, absent);
        var numbers = await it.Core.QueryAsync(db => db.Meetings.OrderBy(m => m.StartsAt).Select(m => m.Sequence).ToListAsync());
        Assert.Equal([1, 2], numbers);
        Assert.Equal(AttendanceState.Absent, (await it.AttendanceOfAsync(first, it.Planner)).State);
    }

    [Fact]
    public async Task Leave_Approved_IsTakenOutOfTheRate()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        await it.Core.Get<RequestLeave>().RunAsync(it.Zhou, meeting.Id, "下村调解");
        await DecideAsync(it, meeting, approve: true);
        it.Core.Time.Advance(Soon);
        await MarkAsync(it, meeting, (await it.AttendanceOfAsync(meeting, it.Planner)).Id, AttendanceState.Late);
        await it.Core.Get<CloseMeeting>().RunAsync(it.Planner, meeting.Id);

        var year = (From: new DateOnly(2026, 1, 1), To: new DateOnly(2026, 12, 31));
        var figures = await it.Core.Get<ReadAttendanceFigures>().RunAsync([it.Zhou.UserId, it.Planner.UserId], year.From, year.To);
        var report = await it.Core.Get<ReadAttendanceReport>().RunAsync(it.Planner, year.From, year.To, null);

        Assert.Null(figures[it.Zhou.UserId].Rate);
        Assert.Equal(1, figures[it.Planner.UserId].Rate);
        Assert.Equal((2, 1, 1, 1d), (report.Total.Invited, report.Total.OnLeave, report.Total.Late, report.Total.Rate));
    }

    [Fact]
    public async Task Leave_WhoComesAfterAll_StaysPresentAndTheRequestLapses()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        await it.Core.Get<RequestLeave>().RunAsync(it.Zhou, meeting.Id, "下村调解");
        await it.Core.Get<CheckIn>().RunAsync(it.Zhou, CheckInCodes.ShortCode(meeting, it.Now));

        await MeetingsFixture.RefusedAsync("meetings.no-request", () => DecideAsync(it, meeting, approve: true));

        Assert.Equal(AttendanceState.Present, (await it.AttendanceOfAsync(meeting, it.Zhou)).State);
    }

    [Fact]
    public async Task Leave_TooLateTwiceOrWithoutReason_IsRefused()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        var stranger = await it.Core.Data.CreateActorAsync(it.Village);

        await MeetingsFixture.RefusedAsync("meetings.reason-needed", () => it.Core.Get<RequestLeave>().RunAsync(it.Zhou, meeting.Id, "  "));
        await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Get<RequestLeave>().RunAsync(stranger, meeting.Id, "病"));
        await it.Core.Get<RequestLeave>().RunAsync(it.Zhou, meeting.Id, "病");
        await DecideAsync(it, meeting, approve: true);
        await MeetingsFixture.RefusedAsync("meetings.already-on-leave", () => it.Core.Get<RequestLeave>().RunAsync(it.Zhou, meeting.Id, "病"));
        it.Core.Time.Advance(Soon);
        await MeetingsFixture.RefusedAsync("meetings.too-late-for-leave", () => it.Core.Get<RequestLeave>().RunAsync(it.Planner, meeting.Id, "病"));
    }

    [Fact]
    public async Task Report_LecturesAndOtherUnits_AreNotCountedAsStudy()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var study = await it.PlanAsync(Soon);
        var lecture = await it.PlanAsync(Soon, plan => plan with { Type = MeetingType.Lecture });
        it.Core.Time.Advance(Soon);
        foreach (var meeting in new[] { study, lecture }) await it.Core.Get<CloseMeeting>().RunAsync(it.Planner, meeting.Id);
        var villageHead = await it.Core.Data.CreateActorAsync(it.Village, Role.UnitAdministrator);

        var report = await it.Core.Get<ReadAttendanceReport>().RunAsync(it.Planner, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), null);
        var seenFromVillage = await it.Core.Get<ReadAttendanceReport>().RunAsync(villageHead, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), null);

        Assert.Equal((1, 1), (report.PreMeetingStudies, report.Lectures));
        Assert.Equal(1, report.ByMonth.Single(m => m.Month == 11).Sessions);
        Assert.Equal(0, seenFromVillage.Total.Sessions);
        await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Get<ReadAttendanceReport>()
            .RunAsync(villageHead, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), it.Office.Id));
    }

    private static Task<int> MarkAsync(MeetingsFixture it, Meeting meeting, Guid attendanceId, AttendanceState state) =>
        it.Core.Get<MarkAttendance>().RunAsync(it.Planner, meeting.Id, new Dictionary<Guid, AttendanceState> { [attendanceId] = state }, NothingShown);

    private static async Task DecideAsync(MeetingsFixture it, Meeting meeting, bool approve) =>
        await it.Core.Get<DecideLeave>().RunAsync(it.Planner, meeting.Id, (await it.AttendanceOfAsync(meeting, it.Zhou)).Id, approve);
}
