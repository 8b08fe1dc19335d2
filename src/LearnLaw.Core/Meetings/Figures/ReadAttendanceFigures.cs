using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings.Figures;

/// <summary>Each person's attendance of the meetings held between two local days, both inclusive.</summary>
public sealed class ReadAttendanceFigures(LearnLawDbContext db, OrganisationClock clock)
{
    public async Task<IReadOnlyDictionary<Guid, AttendanceFigures>> RunAsync(
        IReadOnlyCollection<Guid> userIds, DateOnly from, DateOnly to, CancellationToken ct = default)
    {
        var (start, end) = clock.Range(from, to);
        var counts = await db.Attendances
            .Where(a => userIds.Contains(a.UserId))
            .Join(db.Meetings.Where(m => m.State == MeetingState.Held && m.StartsAt >= start && m.StartsAt < end),
                a => a.MeetingId, m => m.Id, (a, _) => new { a.UserId, a.State })
            .GroupBy(a => new { a.UserId, a.State })
            .Select(g => new { g.Key.UserId, g.Key.State, Count = g.Count() })
            .ToListAsync(ct);
        return counts.GroupBy(c => c.UserId).ToDictionary(person => person.Key, person =>
        {
            int Of(AttendanceState state) => person.Where(c => c.State == state).Sum(c => c.Count);
            var invited = person.Sum(c => c.Count);
            return new AttendanceFigures(
                invited, invited, Of(AttendanceState.Present), Of(AttendanceState.Late), Of(AttendanceState.OnLeave), Of(AttendanceState.Absent));
        });
    }
}
