using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.People.Posts;
using LearnLaw.People.Units;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Reports;

/// <summary>
/// The coverage of a year's courses: assignments made or due in it, people counted once, under the unit and by the posts they held at the
/// year's <see cref="YearStand"/> (docs/decisions/0041). Three statements, whatever the number of people.
/// </summary>
public sealed class ReadStudyCoverage(LearnLawDbContext db, OrganisationClock clock)
{
    /// <param name="unitId">Only this unit and what is below it.</param>
    /// <param name="courseId">Only this course.</param>
    public async Task<StudyCoverage> RunAsync(Actor actor, int year, Guid? unitId, Guid? courseId = null, CancellationToken ct = default)
    {
        actor.Require(Permission.ViewReports);
        var stand = YearStand.Of(year, clock);
        var units = await db.UnitsForAsync(actor, Permission.ViewReports, unitId, ct);
        var places = await db.UnitPlacesAsync(ct);
        var assigned = await AssignedAsync(stand, units, courseId, ct);
        var people = assigned.GroupBy(a => a.UserId).Select(lines => Person(lines, stand))
            .OrderBy(p => places[p.UnitId]).ThenBy(p => p.Name, StringComparer.Ordinal).ToList();
        return new StudyCoverage(
            stand,
            Figures(people),
            [.. people.GroupBy(p => (p.UnitId, p.Unit)).Select(u => new UnitCoverage(u.Key.UnitId, u.Key.Unit, Figures([.. u])))],
            [.. assigned.GroupBy(a => a.CourseId).Select(lines => Course(lines, stand)).OrderBy(c => c.Title, StringComparer.Ordinal)],
            people);
    }

    /// <summary>One course that one person has by one assignment.</summary>
    private sealed record Line(
        Guid UserId, string Name, Guid UnitId, string Unit, Guid CourseId, string Title, string? TitleEn,
        bool IsCompulsory, DateOnly? DueOn, bool IsRetired, bool HasBegun, bool IsDone);

    private Task<List<Line>> AssignedAsync(YearStand stand, IQueryable<OrgUnit> units, Guid? courseId, CancellationToken ct)
    {
        var (first, last, end) = (stand.First, stand.Last, stand.End);
        var (from, until) = clock.Range(first, last);
        var ofTheYear = db.CourseAssignments.Where(a => (a.WithdrawnAt == null || a.WithdrawnAt >= end)
            && ((a.DueOn != null && a.DueOn >= first && a.DueOn <= last) || (a.DueOn == null && a.AssignedAt >= from && a.AssignedAt < until)));
        if (courseId is not null) ofTheYear = ofTheYear.Where(a => a.CourseId == courseId);
        return db.ResolveAt(ofTheYear, stand.Day, end)
            .Join(db.CountingPostsOn(stand.Day), a => a.UserId, p => p.UserId, (a, p) => new { a, p.UnitId })
            .Join(units, x => x.UnitId, u => u.Id, (x, u) => new { x.a, u })
            .Join(db.Users, x => x.a.UserId, p => p.Id, (x, p) => new { x.a, x.u, p.DisplayName })
            .Join(db.Courses, x => x.a.CourseId, c => c.Id, (x, c) => new { x.a, x.u, x.DisplayName, c.Title, c.TitleEn, c.RetiredAt })
            .Select(x => new Line(
                x.a.UserId, x.DisplayName, x.u.Id, x.u.Name, x.a.CourseId, x.Title, x.TitleEn, x.a.IsCompulsory, x.a.DueOn,
                x.RetiredAt != null && x.RetiredAt < end,
                db.LessonReadings.Any(r => r.UserId == x.a.UserId && r.ReadAt < end && db.Lessons.Any(l => l.Id == r.LessonId && l.CourseId == x.a.CourseId)),
                db.CourseCompletions.Any(c => c.UserId == x.a.UserId && c.CourseId == x.a.CourseId && c.CompletedAt < end)))
            .ToListAsync(ct);
    }

    /// <summary>
    /// A retired course can't be finished any more, so it asks nothing of who has not: it makes nobody overdue and stands in nobody's way.
    /// Whoever had it assigned stays 应学.
    /// </summary>
    private static PersonCoverage Person(IGrouping<Guid, Line> lines, YearStand stand)
    {
        var first = lines.First();
        var courses = lines.GroupBy(l => l.CourseId).Select(c => (
            IsCompulsory: c.Any(l => l.IsCompulsory),
            c.First().IsDone,
            c.First().HasBegun,
            Counts: c.First().IsDone || !c.First().IsRetired,
            IsOverdue: !c.First().IsDone && !c.First().IsRetired && c.Min(l => l.DueOn) < stand.Today)).ToList();
        var asked = courses.Where(c => c.Counts).ToList();
        var needed = asked.Exists(c => c.IsCompulsory) ? asked.FindAll(c => c.IsCompulsory) : asked;
        return new PersonCoverage(
            first.UserId, first.Name, first.UnitId, first.Unit, asked.Count, asked.Count(c => c.IsDone),
            courses.Exists(c => c.HasBegun || c.IsDone), needed.Count > 0 && needed.TrueForAll(c => c.IsDone), courses.Exists(c => c.IsOverdue));
    }

    private static CourseCoverage Course(IGrouping<Guid, Line> lines, YearStand stand)
    {
        var first = lines.First();
        var people = lines.GroupBy(l => l.UserId).Select(p => (p.First().HasBegun, p.First().IsDone, DueOn: p.Min(l => l.DueOn))).ToList();
        return new CourseCoverage(lines.Key, first.Title, first.TitleEn, first.IsRetired, new CoverageFigures(
            people.Count, people.Count(p => p.HasBegun || p.IsDone), people.Count(p => p.IsDone),
            people.Count(p => !p.IsDone && !first.IsRetired && p.DueOn < stand.Today)));
    }

    private static CoverageFigures Figures(List<PersonCoverage> people) => new(
        people.Count, people.Count(p => p.HasBegun), people.Count(p => p.IsComplete), people.Count(p => p.IsOverdue));
}
