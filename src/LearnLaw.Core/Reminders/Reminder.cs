using LearnLaw.Shared;

namespace LearnLaw.Reminders;

public enum ReminderState
{
    Pending,
    Delivered,

    /// <summary>What it was about has begun, was moved or cancelled, or a later reminder of the same thing was due as well.</summary>
    Dropped,
}

/// <summary>
/// Something that people are to be told at an instant. The row stands from the moment it is known; the clock only finds it. So a process
/// that was down delivers what fell due meanwhile, once.
/// </summary>
public sealed class Reminder : Entity
{
    private Reminder() => Source = "";

    /// <param name="source">The <see cref="IReminderSource"/> that can say whom to tell and what.</param>
    /// <param name="subjectId">What it is about: a meeting, an assignment.</param>
    /// <param name="dueAt">When people are to be told.</param>
    /// <param name="dropAt">From when on it makes no sense any more.</param>
    public Reminder(string source, Guid subjectId, DateTime dueAt, DateTime dropAt)
    {
        Source = source;
        SubjectId = subjectId;
        DueAt = dueAt;
        DropAt = dropAt;
    }

    public string Source { get; private set; }

    public Guid SubjectId { get; private set; }

    public DateTime DueAt { get; private set; }

    public DateTime DropAt { get; private set; }

    public ReminderState State { get; private set; }

    public DateTime? SettledAt { get; private set; }

    public void Deliver(DateTime now) => (State, SettledAt) = (ReminderState.Delivered, now);

    public void Drop(DateTime now) => (State, SettledAt) = (ReminderState.Dropped, now);
}
