using LearnLaw.Meetings;
using LearnLaw.Meetings.Figures;

namespace LearnLaw.Reports;

/// <summary>The attendance of a period. Every figure is a count of the rows that <see cref="ReadAttendanceReport.RowsAsync"/> lists.</summary>
public sealed record AttendanceReport(
    AttendanceFigures Total,
    IReadOnlyList<TypeFigures> ByType,
    IReadOnlyList<MonthFigures> ByMonth,
    IReadOnlyList<UnitFigures> ByUnit,
    IReadOnlyList<PersonFigures> ByPerson)
{
    /// <summary>会前学法: held meetings of every type but lectures, each once.</summary>
    public int PreMeetingStudies => ByType.Where(t => t.Type.CountsAsPreMeetingStudy()).Sum(t => t.Figures.Sessions);

    /// <summary>专题法治讲座, which are not 会前学法.</summary>
    public int Lectures => ByType.Where(t => !t.Type.CountsAsPreMeetingStudy()).Sum(t => t.Figures.Sessions);
}

public sealed record TypeFigures(MeetingType Type, AttendanceFigures Figures);

/// <param name="Month">1 to 12; a period over several years adds the same months up.</param>
/// <param name="Sessions">Meetings held, lectures not counted.</param>
public sealed record MonthFigures(int Month, int Sessions);

public sealed record UnitFigures(Guid UnitId, string Name, AttendanceFigures Figures);

public sealed record PersonFigures(Guid UserId, string Name, string Unit, AttendanceFigures Figures);

/// <summary>One person at one meeting.</summary>
public sealed record AttendanceReportRow(
    Guid MeetingId, string Title, MeetingType Type, DateTime StartsAt, Guid UserId, string Name, Guid UnitId, string Unit, AttendanceState State);
