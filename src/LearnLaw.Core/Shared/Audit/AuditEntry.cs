namespace LearnLaw.Shared.Audit;

/// <summary>
/// One administrative act: who did what to which thing, when and from where. Rows are only ever added.
/// Kept at least 180 days (网络安全法: logs for six months or more).
/// </summary>
public sealed class AuditEntry
{
    public const int MaxDetailLength = 2000;

    public long Id { get; private set; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Null for the system itself and the command line.</summary>
    public required Guid? ActorId { get; init; }

    /// <summary>The name at that time: it stays readable when the account changes.</summary>
    public required string ActorName { get; init; }

    /// <summary>Module and deed, "meetings.planned"; a resource key "audit.meetings.planned" gives its words.</summary>
    public required string Action { get; init; }

    public required string Subject { get; init; }

    public required Guid? UnitId { get; init; }

    public required string? Detail { get; init; }

    public required string? Address { get; init; }
}
