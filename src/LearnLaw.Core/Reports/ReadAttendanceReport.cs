using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.Meetings.Figures;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Reports;

/// <summary>
/// Counts the held meetings of a period and who came, as far as the actor's reach goes: rows are people counted under a unit in reach,
/// whoever held the meeting.
/// </summary>
public sealed class ReadAttendanceReport(LearnLawDbContext db, OrganisationClock clock)
{
    public async Task<AttendanceReport> RunAsync(Actor actor, DateOnly from, DateOnly to, Guid? unitId, CancellationToken ct = default)
    {
        // A year of a township is some ten thousand rows of five columns; grouping them here keeps one query for all tables.
        var rows = await RowsAsync(actor, from, to, unitId, null, null, null, ct);
        var months = rows.Where(r => r.Type.CountsAsPreMeetingStudy()).GroupBy(r => clock.ToLocal(r.StartsAt).Month)
            .ToDictionary(m => m.Key, m => m.Select(r => r.MeetingId).Distinct().Count());
        return new AttendanceReport(
            Figures(rows),
            [.. rows.GroupBy(r => r.Type).OrderBy(t => t.Key).Select(t => new TypeFigures(t.Key, Figures(t)))],
            [.. Enumerable.Range(1, 12).Select(m => new MonthFigures(m, months.GetValueOrDefault(m)))],
            [.. rows.GroupBy(r => (r.UnitId, r.Unit)).Select(u => new UnitFigures(u.Key.UnitId, u.Key.Unit, Figures(u)))],
            [.. rows.GroupBy(r => r.UserId).Select(p => new PersonFigures(p.Key, p.First().Name, p.Last().Unit, Figures(p)))]);
    }

    /// <summary>The rows behind the figures, newest meeting first.</summary>
    public async Task<IReadOnlyList<AttendanceReportRow>> RowsAsync(
        Actor actor, DateOnly from, DateOnly to, Guid? unitId, MeetingType? type, int? month, Guid? userId, CancellationToken ct = default)
    {
        actor.Require(Permission.ViewReports);
        var (start, end) = clock.Range(from, to);
        var units = await db.UnitsForAsync(actor, Permission.ViewReports, unitId, ct);
        var meetings = db.Meetings.Where(m => m.State == MeetingState.Held && m.StartsAt >= start && m.StartsAt < end);
        if (type is { } wanted) meetings = meetings.Where(m => m.Type == wanted);
        var attendances = db.Attendances.AsNoTracking();
        if (userId is { } person) attendances = attendances.Where(a => a.UserId == person);
        var rows = await attendances
            .Join(units, a => a.UnitId, u => u.Id, (a, u) => new { a, u })
            .Join(meetings, x => x.a.MeetingId, m => m.Id, (x, m) => new { x.a, x.u, m })
            .Join(db.Users, x => x.a.UserId, p => p.Id, (x, p) => new { x.a, x.u, x.m, p.DisplayName })
            .OrderByDescending(x => x.m.StartsAt).ThenBy(x => x.u.Order).ThenBy(x => x.DisplayName)
            .Select(x => new AttendanceReportRow(
                x.m.Id, x.m.Title, x.m.Type, x.m.StartsAt, x.a.UserId, x.DisplayName, x.u.Id, x.u.Name, x.a.State))
            .ToListAsync(ct);
        return month is { } one ? [.. rows.Where(r => clock.ToLocal(r.StartsAt).Month == one)] : rows;
    }

    private static AttendanceFigures Figures(IEnumerable<AttendanceReportRow> rows)
    {
        var all = rows as IReadOnlyCollection<AttendanceReportRow> ?? [.. rows];
        int Of(AttendanceState state) => all.Count(r => r.State == state);
        return new AttendanceFigures(
            all.Select(r => r.MeetingId).Distinct().Count(), all.Count,
            Of(AttendanceState.Present), Of(AttendanceState.Late), Of(AttendanceState.OnLeave), Of(AttendanceState.Absent));
    }
}
