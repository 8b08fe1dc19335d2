using LearnLaw.Meetings.Figures;

namespace LearnLaw.Certificates;

/// <summary>Attendance of meetings, as certificates count it.</summary>
public sealed class MeetingAttendance(ReadAttendanceFigures readFigures) : IAttendanceSource
{
    public async Task<IReadOnlyDictionary<Guid, AttendanceFigures>> CountAsync(
        IReadOnlyCollection<Guid> userIds, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var counted = await readFigures.RunAsync(userIds, from, to, ct);
        return counted.ToDictionary(c => c.Key, c => new AttendanceFigures(from, to, c.Value.Present, c.Value.Late, c.Value.OnLeave, c.Value.Absent));
    }
}
