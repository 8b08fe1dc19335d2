using System.Buffers.Text;
using LearnLaw.Meetings;
using LearnLaw.Meetings.Check;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Meetings;

/// <summary>What people have tried on sign-in codes elsewhere, and what honest people with slow phones need.</summary>
public sealed class CheckInTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task Scan_InTime_RecordsPresenceOnceWithItsHistory()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);

        var ticket = await it.Core.Get<AcceptScan>().RunAsync(CheckInCodes.Token(meeting, it.Now));
        var first = await it.Core.Get<CheckIn>().RunAsync(it.Zhou, ticket);
        var second = await it.Core.Get<CheckIn>().RunAsync(it.Zhou, ticket);

        Assert.Equal((AttendanceState.Present, true, false), (first.State, first.WasRecorded, second.WasRecorded));
        var stored = await it.AttendanceOfAsync(meeting, it.Zhou);
        Assert.Equal(AttendanceSource.Code, stored.Source);
        Assert.Equal(1, await it.Core.QueryAsync(db => db.AttendanceChanges.CountAsync(c => c.AttendanceId == stored.Id)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(30, true)] // the step before is still good
    [InlineData(60, false)]
    [InlineData(-30, false)] // a code of the future, from a clock somebody turned
    public async Task Scan_CodeOfSomeSecondsAgo_IsGoodForItsStepAndTheNext(int seconds, bool accepted)
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        var token = CheckInCodes.Token(meeting, it.Now.AddSeconds(-seconds));
        var digits = CheckInCodes.ShortCode(meeting, it.Now.AddSeconds(-seconds));

        if (accepted)
        {
            Assert.Equal(meeting.Id, (await it.Core.Get<AcceptScan>().RunAsync(token)).MeetingId);
            Assert.True((await it.Core.Get<CheckIn>().RunAsync(it.Zhou, digits)).WasRecorded);
            return;
        }

        await MeetingsFixture.RefusedAsync("meetings.code-wrong", () => it.Core.Get<AcceptScan>().RunAsync(token));
        await MeetingsFixture.RefusedAsync("meetings.code-wrong", () => it.Core.Get<CheckIn>().RunAsync(it.Zhou, digits));
    }

    [Fact]
    public async Task Scan_TokenTurnedToAnotherMeeting_IsRefused()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var here = await it.PlanAsync(Soon);
        var there = await it.PlanAsync(Soon, plan => plan with { Type = MeetingType.AllCadres });
        var bytes = Base64Url.DecodeFromChars(CheckInCodes.Token(here, it.Now));
        there.Id.TryWriteBytes(bytes, bigEndian: true, out _);

        await MeetingsFixture.RefusedAsync("meetings.code-wrong", () => it.Core.Get<AcceptScan>().RunAsync(Base64Url.EncodeToString(bytes)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("../../etc/passwd")]
    public async Task Scan_Garbage_IsRefused(string token)
    {
        await using var it = await MeetingsFixture.CreateAsync();

        await MeetingsFixture.RefusedAsync("meetings.code-wrong", () => it.Core.Get<AcceptScan>().RunAsync(token));
    }

    [Fact]
    public async Task Scan_EveryByteOfTheTokenChanged_IsRefused()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        var honest = Base64Url.DecodeFromChars(CheckInCodes.Token(meeting, it.Now));

        for (var i = 0; i < honest.Length; i++)
        {
            var forged = honest.ToArray();
            forged[i] ^= 1;
            await MeetingsFixture.RefusedAsync("meetings.code-wrong", () => it.Core.Get<AcceptScan>().RunAsync(Base64Url.EncodeToString(forged)));
        }
    }

    [Fact]
    public async Task Scan_BeforeOpening_IsRefusedAndWorksOnceOpen()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(TimeSpan.FromMinutes(31));

        await MeetingsFixture.RefusedAsync("meetings.sign-in-closed", () => it.Core.Get<AcceptScan>().RunAsync(CheckInCodes.Token(meeting, it.Now)));
        it.Core.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(meeting.Id, (await it.Core.Get<AcceptScan>().RunAsync(CheckInCodes.Token(meeting, it.Now))).MeetingId);
    }

    [Fact]
    public async Task Scan_AfterTheMeetingWasClosed_IsRefusedEvenWithATicket()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        it.Core.Time.Advance(Soon);
        var ticket = await it.Core.Get<AcceptScan>().RunAsync(CheckInCodes.Token(meeting, it.Now));
        await it.Core.Get<CloseMeeting>().RunAsync(it.Planner, meeting.Id);

        await MeetingsFixture.RefusedAsync("meetings.sign-in-closed", () => it.Core.Get<CheckIn>().RunAsync(it.Zhou, ticket));
        await MeetingsFixture.RefusedAsync("meetings.sign-in-closed", () => it.Core.Get<AcceptScan>().RunAsync(CheckInCodes.Token(meeting, it.Now)));
        Assert.Equal(AttendanceState.Absent, (await it.AttendanceOfAsync(meeting, it.Zhou)).State);
    }

    [Fact]
    public async Task Ticket_FiveMinutesOn_StillCountsAsTheScanAndNotLonger()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        it.Core.Time.Advance(Soon + TimeSpan.FromMinutes(4));
        var ticket = await it.Core.Get<AcceptScan>().RunAsync(CheckInCodes.Token(meeting, it.Now));

        it.Core.Time.Advance(CheckIn.TicketLife);
        var inTime = await it.Core.Get<CheckIn>().RunAsync(it.Zhou, ticket);
        it.Core.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(AttendanceState.Present, inTime.State); // scanned before the limit, signed in after it
        await MeetingsFixture.RefusedAsync("meetings.code-wrong", () => it.Core.Get<CheckIn>().RunAsync(it.Planner, ticket));
    }

    [Theory]
    [InlineData(5, AttendanceState.Present)]
    [InlineData(6, AttendanceState.Late)]
    public async Task Code_SomeMinutesAfterTheStart_DecidesLateByTheServersClock(int minutes, AttendanceState expected)
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        it.Core.Time.Advance(Soon + TimeSpan.FromMinutes(minutes));

        var result = await it.Core.Get<CheckIn>().RunAsync(it.Zhou, CheckInCodes.ShortCode(meeting, it.Now).Insert(3, " "));

        Assert.Equal(expected, result.State);
    }

    [Fact]
    public async Task Scan_PassedOnToSomebodyElse_SignsInOnlyThem()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(Soon);
        var stranger = await it.Core.Data.CreateActorAsync(it.Village);
        var ticket = await it.Core.Get<AcceptScan>().RunAsync(CheckInCodes.Token(meeting, it.Now));

        await it.Core.Get<CheckIn>().RunAsync(it.Planner, ticket);
        await MeetingsFixture.RefusedAsync("meetings.not-invited", () => it.Core.Get<CheckIn>().RunAsync(stranger, ticket));
        await MeetingsFixture.RefusedAsync(
            "meetings.code-wrong", () => it.Core.Get<CheckIn>().RunAsync(stranger, CheckInCodes.ShortCode(meeting, it.Now)));

        Assert.Equal(AttendanceState.Invited, (await it.AttendanceOfAsync(meeting, it.Zhou)).State);
    }
}
