using LearnLaw.Meetings;
using LearnLaw.Notifications;
using LearnLaw.Reminders;
using LearnLaw.Tests.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Reminders;

public sealed class DeliverRemindersTests
{
    [Fact]
    public async Task Run_BeforeAndAfterTheInstant_TellsOnceHoweverOftenItRuns()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        await it.PlanAsync(TimeSpan.FromHours(26));

        await DeliverAsync(it);
        Assert.Equal(0, await RemindersOfZhouAsync(it));
        it.Core.Time.Advance(TimeSpan.FromHours(2));
        await DeliverAsync(it);
        await DeliverAsync(it);

        Assert.Equal(1, await RemindersOfZhouAsync(it));
    }

    [Fact]
    public async Task Run_DownWhileBothFellDue_TellsTheLaterOneOnly()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(TimeSpan.FromHours(26));
        it.Core.Time.Advance(TimeSpan.FromHours(25.5));

        await DeliverAsync(it);

        Assert.Equal(1, await RemindersOfZhouAsync(it));
        var states = await it.Core.QueryAsync(db => db.Reminders.Where(r => r.SubjectId == meeting.Id).OrderBy(r => r.DueAt).Select(r => r.State).ToListAsync());
        Assert.Equal([ReminderState.Dropped, ReminderState.Delivered], states);
    }

    [Fact]
    public async Task Run_MeetingHasBegunMeanwhile_DropsTheReminder()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        await it.PlanAsync(TimeSpan.FromHours(26));
        it.Core.Time.Advance(TimeSpan.FromHours(26));

        await DeliverAsync(it);

        Assert.Equal(0, await RemindersOfZhouAsync(it));
        Assert.False(await it.Core.QueryAsync(db => db.Reminders.AnyAsync(r => r.State == ReminderState.Pending)));
    }

    [Fact]
    public async Task Run_KilledBeforeItsSave_TellsOnceWhenStartedAgain()
    {
        await using var it = await MeetingsFixture.CreateAsync((services, _) => services
            .AddSingleton<DyingSource>().AddSingleton<IReminderSource>(s => s.GetRequiredService<DyingSource>()));
        var source = it.Core.Get<DyingSource>();
        source.Recipient = it.Zhou.UserId;
        await it.Core.Get<ScheduleReminders>().ReplaceAsync("dying", Guid.CreateVersion7(), [it.Now.AddMinutes(1)], it.Now.AddHours(1));
        await it.Core.Db.SaveChangesAsync();
        it.Core.Time.Advance(TimeSpan.FromMinutes(2));

        await Assert.ThrowsAsync<OperationCanceledException>(() => DeliverAsync(it));
        Assert.Equal(0, await it.Core.QueryAsync(db => db.Messages.CountAsync()));
        source.Dies = false;
        await DeliverAsync(it);
        await DeliverAsync(it);

        Assert.Equal(1, await it.Core.QueryAsync(db => db.Messages.CountAsync()));
    }

    [Fact]
    public async Task Run_MovedMeeting_TellsTheNewTimeOnly()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(TimeSpan.FromHours(26));
        await it.Core.Get<ChangeMeeting>().RunAsync(it.Planner, meeting.Id, it.Core.Data.PlanFor(it.Office, TimeSpan.FromHours(50)));
        it.Core.Time.Advance(TimeSpan.FromHours(2));
        await DeliverAsync(it);
        Assert.Equal(0, await RemindersOfZhouAsync(it));

        it.Core.Time.Advance(TimeSpan.FromHours(24));
        await DeliverAsync(it);

        Assert.Equal(1, await RemindersOfZhouAsync(it));
    }

    [Fact]
    public async Task Run_CancelledMeeting_TellsNothing()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(TimeSpan.FromHours(26));
        await it.Core.Get<CancelMeeting>().RunAsync(it.Planner, meeting.Id);
        it.Core.Time.Advance(TimeSpan.FromHours(2));

        await DeliverAsync(it);

        Assert.Equal(0, await RemindersOfZhouAsync(it));
    }

    [Fact]
    public async Task Run_InvitedLateAndOnLeave_TellsWhoIsExpectedByThen()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var meeting = await it.PlanAsync(TimeSpan.FromHours(26));
        var newcomer = await it.Core.Data.CreateUserAsync(it.Office);
        await it.Core.Get<ChangeMeeting>().RunAsync(it.Planner, meeting.Id, it.Core.Data.PlanFor(it.Office, TimeSpan.FromHours(26)));
        await it.Core.Get<RequestLeave>().RunAsync(it.Zhou, meeting.Id, "出差");
        await it.Core.Get<DecideLeave>().RunAsync(it.Planner, meeting.Id, (await it.AttendanceOfAsync(meeting, it.Zhou)).Id, approve: true);
        it.Core.Time.Advance(TimeSpan.FromHours(2));

        await DeliverAsync(it);

        var told = await it.Core.QueryAsync(db => db.Messages.Where(m => m.Kind == "meeting-reminder").Select(m => m.RecipientId).ToListAsync());
        Assert.Equal(new[] { it.Planner.UserId, newcomer.Id }.Order(), told.Order());
    }

    private static Task<bool> DeliverAsync(MeetingsFixture it) => it.Core.InNewScopeAsync(async services =>
    {
        await services.GetRequiredService<DeliverReminders>().RunAsync(CancellationToken.None);
        return true;
    });

    private static async Task<int> RemindersOfZhouAsync(MeetingsFixture it) => (await it.KindsToldAsync(it.Zhou)).Count(k => k == "meeting-reminder");

    /// <summary>The process ends in the middle of delivering.</summary>
    private sealed class DyingSource : IReminderSource
    {
        public bool Dies { get; set; } = true;

        public Guid Recipient { get; set; }

        public string Name => "dying";

        public Task<IReadOnlyList<NewMessage>> ComposeAsync(Reminder reminder, CancellationToken ct) => Dies
            ? throw new OperationCanceledException()
            : Task.FromResult<IReadOnlyList<NewMessage>>(
                [new NewMessage(Recipient, "meeting-reminder", $"dying:{reminder.SubjectId:N}", new Dictionary<string, string>(), null)]);
    }
}
