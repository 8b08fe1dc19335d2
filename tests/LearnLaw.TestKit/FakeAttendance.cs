using LearnLaw.Certificates;

namespace LearnLaw.TestKit;

/// <summary>Attendance that a test sets; what it has not set is nothing.</summary>
public sealed class FakeAttendance : IAttendanceSource
{
    private readonly Dictionary<Guid, (int Present, int Late, int Leave, int Absent)> counts = [];

    public void Set(Guid userId, int present, int late = 0, int leave = 0, int absent = 0) =>
        counts[userId] = (present, late, leave, absent);

    public Task<IReadOnlyDictionary<Guid, AttendanceFigures>> CountAsync(
        IReadOnlyCollection<Guid> userIds, DateOnly from, DateOnly to, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<Guid, AttendanceFigures>>(counts
            .Where(c => userIds.Contains(c.Key))
            .ToDictionary(c => c.Key, c => new AttendanceFigures(from, to, c.Value.Present, c.Value.Late, c.Value.Leave, c.Value.Absent)));
}
