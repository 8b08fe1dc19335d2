using LearnLaw.Data;
using LearnLaw.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Demo;

/// <summary>
/// The year's meetings, 91 with law study and 4 lectures by the end of December, as the township counted in 2024; those after today are
/// still planned. Attendance differs from meeting to meeting.
/// </summary>
public sealed class MeetingsChapter(LearnLawDbContext db, PlanMeeting planMeeting, MarkAttendance markAttendance, CloseMeeting closeMeeting) : IDemoChapter
{
    private const int Committee = 38;
    private const int StudyGroup = 12;
    private const int AllCadres = 17;
    private const int BranchLife = 24;
    private const int Lectures = 4;

    private static readonly string[] Articles =
        ["宪法/5", "宪法/33", "宪法/111", "民法典/8", "民法典/10", "民法典/288", "民法典/1043", "民法典/1079", "行政复议法/2", "行政复议法/11"];

    private int told;

    public async Task FillAsync(DemoWorld world, CancellationToken ct)
    {
        var leaders = world.Units.Single(u => u.Name == DemoPlan.LeadersUnit).Id;
        var office = world.Units.Single(u => u.Name == "党政综合办公室").Id;
        var justice = world.Units.Single(u => u.Name == "司法所").Id;
        var villages = world.Units.Where(u => DemoPlan.Villages.Contains(u.Name)).ToList();
        await HoldAsync(world, Committee, MeetingType.PartyCommittee, i => $"党委会会前学法（第 {i} 次）", world.Township.Id, _ => [leaders, justice], 9, ct);
        await HoldAsync(world, StudyGroup, MeetingType.TheoryStudyGroup, i => $"理论学习中心组专题学法（第 {i} 次）", world.Township.Id, _ => [leaders, office], 15, ct);
        await HoldAsync(world, AllCadres, MeetingType.AllCadres, i => $"干部大会会前学法（第 {i} 次）", world.Township.Id, _ => [world.Township.Id], 10, ct);
        await HoldAsync(world, BranchLife, MeetingType.BranchAssembly, i => $"{villages[i % villages.Count].Name}党员大会学法", null, i => [villages[i % villages.Count].Id], 16, ct);
        await HoldAsync(world, Lectures, MeetingType.Lecture, i => $"专题法治讲座（第 {i} 讲）", world.Township.Id, _ => [world.Township.Id], 14, ct);

        // A year's notices have been read; what comes is still new.
        var now = DateTime.SpecifyKind(world.LastDay.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc);
        await db.Messages.Where(m => m.CreatedAt < now).ExecuteUpdateAsync(m => m.SetProperty(x => x.ReadAt, x => x.CreatedAt), ct);
    }

    private async Task HoldAsync(
        DemoWorld world, int count, MeetingType type, Func<int, string> title, Guid? unitId, Func<int, IReadOnlyList<Guid>> invited, int hour, CancellationToken ct)
    {
        for (var i = 1; i <= count; i++)
        {
            var day = Workday(new DateOnly(world.LastDay.Year, 1, 6).AddDays((int)((i - 0.5) * 352 / count)));
            // A few weeks ahead are planned already; further ones nobody has thought of yet.
            if (day.DayNumber - world.LastDay.DayNumber > 21) return;
            await HoldAsync(world, type, title(i), unitId ?? invited(i)[0], invited(i), day, hour, ct);
            db.ChangeTracker.Clear();
        }
    }

    private async Task HoldAsync(
        DemoWorld world, MeetingType type, string title, Guid unitId, IReadOnlyList<Guid> invited, DateOnly day, int hour, CancellationToken ct)
    {
        var planned = day.AddDays(-3) < world.LastDay ? day.AddDays(-3) : world.LastDay;
        world.GoTo(planned, 9, told % 60);
        var id = await planMeeting.RunAsync(world.Administrator, new MeetingPlan
        {
            Title = title,
            Type = type,
            UnitId = unitId,
            StartsAtLocal = day.ToDateTime(new TimeOnly(hour, 0)),
            Place = type == MeetingType.BranchAssembly ? "村党群服务中心" : invited.Count == 1 ? "镇政府大会议室" : "二楼会议室",
            Host = type == MeetingType.BranchAssembly ? "村党支部书记" : "镇党委书记",
            Speaker = type == MeetingType.Lecture ? "法律顾问" : "",
            Articles = [Articles[told % Articles.Length], Articles[(told + 3) % Articles.Length]],
            StudyMinutes = type == MeetingType.Lecture ? 90 : 20,
            InvitedUnits = invited,
        }, ct);
        told++;
        if (day > world.LastDay) return;

        world.GoTo(day, hour + 2);
        var people = await db.Attendances.Where(a => a.MeetingId == id).Select(a => a.Id).ToListAsync(ct);
        await markAttendance.RunAsync(
            world.Administrator, id, people.ToDictionary(p => p, _ => Drawn(world.Random)), new Dictionary<Guid, AttendanceState>(), ct);
        await closeMeeting.RunAsync(world.Administrator, id, ct);
    }

    private static AttendanceState Drawn(Random random) => random.NextDouble() switch
    {
        < 0.88 => AttendanceState.Present,
        < 0.92 => AttendanceState.Late,
        < 0.97 => AttendanceState.OnLeave,
        _ => AttendanceState.Absent,
    };

    private static DateOnly Workday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
