namespace LearnLaw.Certificates;

/// <summary>
/// Counts people's attendance for a certificate. Each module that records attendance contributes one; the figures of a
/// person are added up.
/// </summary>
public interface IAttendanceSource
{
    /// <summary>The figures from the first to the last day, both included; people who were invited to nothing may be missing.</summary>
    Task<IReadOnlyDictionary<Guid, AttendanceFigures>> CountAsync(
        IReadOnlyCollection<Guid> userIds, DateOnly from, DateOnly to, CancellationToken ct);
}
