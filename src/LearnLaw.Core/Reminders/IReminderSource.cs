using LearnLaw.Notifications;

namespace LearnLaw.Reminders;

/// <summary>A module's answer to "whom do we tell, and what": asked when a reminder is due, so that it knows who is invited by then.</summary>
public interface IReminderSource
{
    /// <summary>As in <see cref="Reminder.Source"/>.</summary>
    string Name { get; }

    /// <returns>The messages; none when the thing is gone or nobody needs telling.</returns>
    Task<IReadOnlyList<NewMessage>> ComposeAsync(Reminder reminder, CancellationToken ct);
}
