using System.Security.Cryptography;
using LearnLaw.Shared;

namespace LearnLaw.Meetings;

public enum MeetingState
{
    Planned,
    Held,
    Cancelled,
}

/// <summary>A meeting at which the law is studied: planned, signed in to, closed. Its record is what the yearly count is made of.</summary>
public sealed class Meeting : Entity
{
    /// <summary>Sign-in by code opens this long before the start.</summary>
    public static readonly TimeSpan OpensBefore = TimeSpan.FromMinutes(30);

    /// <summary>Who signs in later than this after the start is late.</summary>
    public static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(5);

    /// <summary>Sign-in by code ends by itself this long after the start, closed or not.</summary>
    public static readonly TimeSpan ClosesAfter = TimeSpan.FromHours(4);

    private Meeting() => (Title, Place, Host, Speaker, Agenda, ArticleLines, InvitedUnitLines, Secret) = ("", "", "", "", "", "", "", []);

    public Meeting(MeetingPlan plan, DateTime startsAt, Guid plannedById, DateTime now)
        : this()
    {
        PlannedById = plannedById;
        PlannedAt = now;
        IsLateEntry = startsAt < now;
        Secret = RandomNumberGenerator.GetBytes(32);
        Apply(plan, startsAt);
    }

    public string Title { get; private set; }

    public MeetingType Type { get; private set; }

    public Guid UnitId { get; private set; }

    public DateTime StartsAt { get; private set; }

    public string Place { get; private set; }

    public string Host { get; private set; }

    public string Speaker { get; private set; }

    public string Agenda { get; private set; }

    public int? StudyMinutes { get; private set; }

    public MeetingState State { get; private set; }

    public Guid PlannedById { get; private set; }

    public DateTime PlannedAt { get; private set; }

    /// <summary>Written down after it took place: shown as such in every list.</summary>
    public bool IsLateEntry { get; private set; }

    /// <summary>第几次: number within type, unit and year, given when the meeting is closed and kept.</summary>
    public int? Sequence { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    /// <summary>Key of the rotating codes. Never leaves the server.</summary>
    public byte[] Secret { get; private set; }

    internal string ArticleLines { get; private set; }

    internal string InvitedUnitLines { get; private set; }

    public IReadOnlyList<string> Articles => ArticleLines.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<Guid> InvitedUnits => [.. InvitedUnitLines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    /// <summary>Moved to an instant that has passed, it was written down late as well.</summary>
    public void Change(MeetingPlan plan, DateTime startsAt, DateTime now)
    {
        Need(MeetingState.Planned);
        if (startsAt != StartsAt) IsLateEntry = startsAt < now;
        Apply(plan, startsAt);
    }

    public void Cancel()
    {
        Need(MeetingState.Planned);
        State = MeetingState.Cancelled;
    }

    /// <summary>The meeting has taken place; who has no state is absent (set by the use case).</summary>
    public void Close(int sequence, DateTime now)
    {
        Need(MeetingState.Planned);
        if (StartsAt > now) throw new RuleException("meetings.not-begun");
        State = MeetingState.Held;
        Sequence ??= sequence;
        ClosedAt = now;
    }

    /// <summary>For a correction; the number stays.</summary>
    public void Reopen()
    {
        Need(MeetingState.Held);
        State = MeetingState.Planned;
        ClosedAt = null;
    }

    public bool TakesSignIns(DateTime now) =>
        State == MeetingState.Planned && now >= StartsAt - OpensBefore && now < StartsAt + ClosesAfter;

    public AttendanceState StateWhenSignedInAt(DateTime now) =>
        now > StartsAt + LateAfter ? AttendanceState.Late : AttendanceState.Present;

    private void Apply(MeetingPlan plan, DateTime startsAt)
    {
        plan.Check();
        Title = plan.Title.Trim();
        Type = plan.Type;
        UnitId = plan.UnitId;
        StartsAt = startsAt;
        Place = plan.Place.Trim();
        Host = plan.Host.Trim();
        Speaker = plan.Speaker.Trim();
        Agenda = plan.Agenda.Trim();
        StudyMinutes = plan.StudyMinutes;
        ArticleLines = string.Join('\n', plan.Articles.Select(a => a.Trim()).Where(a => a.Length > 0));
        InvitedUnitLines = string.Join('\n', plan.InvitedUnits.Distinct().Select(u => u.ToString("N")));
    }

    private void Need(MeetingState state)
    {
        if (State != state) throw new RuleException($"meetings.is-{State.ToString().ToLowerInvariant()}");
    }
}
