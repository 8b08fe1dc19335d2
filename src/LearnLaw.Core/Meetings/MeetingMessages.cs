using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Notifications;
using LearnLaw.Reminders;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>What people are told about a meeting, and when.</summary>
public sealed class MeetingMessages(
    LearnLawDbContext db, QueueMessages queueMessages, ScheduleReminders scheduleReminders, OrganisationClock clock, CurrentSettings settings)
    : IReminderSource
{
    public const string SourceName = "meeting";

    public string Name => SourceName;

    /// <summary>Writes the reminders of the meeting anew, by the organisation's hours.</summary>
    public Task ScheduleAsync(Meeting meeting, CancellationToken ct) => scheduleReminders.ReplaceAsync(
        SourceName, meeting.Id,
        meeting.State == MeetingState.Planned ? settings.Value.MeetingReminderHours.Select(h => meeting.StartsAt.AddHours(-h)) : [],
        meeting.StartsAt, ct);

    /// <summary>Tells these people at once: "meeting-invited", "meeting-changed", "meeting-cancelled".</summary>
    public Task TellAsync(Meeting meeting, string kind, IEnumerable<Guid> people, CancellationToken ct) =>
        queueMessages.AddAsync(Compose(meeting, kind, people, hours: ""), ct);

    public async Task<IReadOnlyList<NewMessage>> ComposeAsync(Reminder reminder, CancellationToken ct)
    {
        var meeting = await db.Meetings.SingleOrDefaultAsync(m => m.Id == reminder.SubjectId, ct);
        if (meeting is not { State: MeetingState.Planned }) return [];
        var people = await db.Attendances
            .Where(a => a.MeetingId == meeting.Id && a.State == AttendanceState.Invited && a.LeaveApproved != true)
            .Select(a => a.UserId).ToListAsync(ct);
        var hours = Math.Max(1, (int)Math.Round((meeting.StartsAt - clock.UtcNow).TotalHours));
        return Compose(meeting, "meeting-reminder", people, hours.ToString(CultureInfo.InvariantCulture), reminder.DueAt);
    }

    private List<NewMessage> Compose(Meeting meeting, string kind, IEnumerable<Guid> people, string hours, DateTime? due = null)
    {
        var local = clock.ToLocal(meeting.StartsAt);
        var arguments = new Dictionary<string, string>
        {
            ["title"] = meeting.Title,
            ["time"] = local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            ["place"] = meeting.Place,
            ["articles"] = string.Join("、", meeting.Articles),
            ["hours"] = hours,
        };
        // A meeting that is moved is another thing to be told of; the version tells one change from the next.
        var about = $"{kind}:{meeting.Id:N}:{meeting.StartsAt.Ticks / TimeSpan.TicksPerMinute}:{due?.Ticks ?? meeting.Version}";
        return [.. people.Select(p => new NewMessage(p, kind, $"{about}:{p:N}", arguments, $"/Meetings/{meeting.Id}"))];
    }
}
