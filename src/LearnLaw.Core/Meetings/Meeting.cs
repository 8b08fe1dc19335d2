using System.Security.Cryptography;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;

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
    private Meeting()
    {
        (Title, Place, Host, Speaker, Agenda, ArticleLines, Secret) = ("", "", "", "", "", "", []);
        (InvitedUnitLines, InvitedPeopleLines, ExcusedPeopleLines) = ("", "", "");
        SignIn = SignInTimes.Default;
    }

    public Meeting(MeetingPlan plan, DateTime startsAt, SignInTimes signIn, Guid plannedById, DateTime now)
        : this()
    {
        SignIn = signIn;
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

    /// <summary>When it takes sign-ins, as the settings stood when it was planned.</summary>
    public SignInTimes SignIn { get; private set; }

    internal string ArticleLines { get; private set; }

    internal string InvitedUnitLines { get; private set; }

    internal string InvitedPeopleLines { get; private set; }

    internal string ExcusedPeopleLines { get; private set; }

    public IReadOnlyList<string> Articles => ArticleLines.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<Guid> InvitedUnits => Ids(InvitedUnitLines);

    /// <summary>People invited by name, besides those of the units.</summary>
    public IReadOnlyList<Guid> InvitedPeople => Ids(InvitedPeopleLines);

    /// <summary>People of the units who need not come to this meeting.</summary>
    public IReadOnlyList<Guid> ExcusedPeople => Ids(ExcusedPeopleLines);

    /// <summary>Moved to an instant that has passed, it was written down late as well.</summary>
    public void Change(MeetingPlan plan, DateTime startsAt, DateTime now)
    {
        Need(MeetingState.Planned);
        if (startsAt != StartsAt) IsLateEntry = startsAt < now;
        Apply(plan, startsAt);
    }

    public void Invite(Guid userId)
    {
        Need(MeetingState.Planned);
        (InvitedPeopleLines, ExcusedPeopleLines) = (Lines(InvitedPeople.Append(userId)), Lines(ExcusedPeople.Where(p => p != userId)));
    }

    public void Excuse(Guid userId)
    {
        Need(MeetingState.Planned);
        (InvitedPeopleLines, ExcusedPeopleLines) = (Lines(InvitedPeople.Where(p => p != userId)), Lines(ExcusedPeople.Append(userId)));
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
        State == MeetingState.Planned && now >= StartsAt.AddMinutes(-SignIn.OpensMinutes) && now < StartsAt.AddMinutes(SignIn.ClosesMinutes);

    public AttendanceState StateWhenSignedInAt(DateTime now) =>
        now > StartsAt.AddMinutes(SignIn.LateMinutes) ? AttendanceState.Late : AttendanceState.Present;

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
        InvitedUnitLines = Lines(plan.InvitedUnits);
    }

    private static string Lines(IEnumerable<Guid> ids) => string.Join('\n', ids.Distinct().Select(id => id.ToString("N")));

    private static IReadOnlyList<Guid> Ids(string lines) => [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    private void Need(MeetingState state)
    {
        if (State != state) throw new RuleException($"meetings.is-{State.ToString().ToLowerInvariant()}");
    }
}
