namespace LearnLaw.Meetings;

/// <summary>Every recording and correction of an attendance, kept: who, when, from what to what.</summary>
public sealed class AttendanceChange
{
    public long Id { get; private set; }

    public required Guid AttendanceId { get; init; }

    public required AttendanceState From { get; init; }

    public required AttendanceState To { get; init; }

    public required AttendanceSource Source { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Null for the system.</summary>
    public required Guid? ById { get; init; }

    public required string ByName { get; init; }
}
