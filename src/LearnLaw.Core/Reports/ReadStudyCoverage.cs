using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Reports;

/// <summary>
/// The coverage of a year's courses: assignments made or due in it, people counted once under their primary post. Three statements,
/// whatever the number of people.
/// </summary>
public sealed class ReadStudyCoverage(LearnLawDbContext db, OrganisationClock clock)
{
    public async Task<StudyCoverage> RunAsync(Actor actor, int year, Guid? unitId, CancellationToken ct = default)
    {
        actor.Require(Permission.ViewReports);
        var units = await db.UnitsForAsync(actor, Permission.ViewReports, unitId, ct);
        var assigned = await AssignedAsync(year, units, ct);
        var people = assigned.GroupBy(a => a.UserId).Select(Person).OrderBy(p => p.Order).ThenBy(p => p.Row.Name, StringComparer.Ordinal).Select(p => p.Row).ToList();
        return new StudyCoverage(
            Figures(people),
            [.. people.GroupBy(p => (p.UnitId, p.Unit)).Select(u => new UnitCoverage(u.Key.UnitId, u.Key.Unit, Figures([.. u])))],
            people);
    }

    private sealed record Line(
        Guid UserId, string Name, Guid UnitId, string Unit, int Order, Guid CourseId, bool IsCompulsory, DateOnly? DueOn, bool HasBegun, bool IsDone);

    private async Task<List<Line>> AssignedAsync(int year, IQueryable<OrgUnit> units, CancellationToken ct)
    {
        var (from, until) = clock.Range(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var ofTheYear = db.CourseAssignments.Where(a => a.WithdrawnAt == null
            && ((a.DueOn != null && a.DueOn >= first && a.DueOn <= last) || (a.DueOn == null && a.AssignedAt >= from && a.AssignedAt < until)));
        return await db.Resolve(ofTheYear)
            .Join(db.Posts.Where(p => p.Until == null && p.IsPrimary), a => a.UserId, p => p.UserId, (a, p) => new { a, p.UnitId })
            .Join(units, x => x.UnitId, u => u.Id, (x, u) => new { x.a, u })
            .Join(db.Users, x => x.a.UserId, p => p.Id, (x, p) => new { x.a, x.u, p.DisplayName })
            .Select(x => new Line(
                x.a.UserId, x.DisplayName, x.u.Id, x.u.Name, x.u.Order, x.a.CourseId, x.a.IsCompulsory, x.a.DueOn,
                db.LessonReadings.Any(r => r.UserId == x.a.UserId && db.Lessons.Any(l => l.Id == r.LessonId && l.CourseId == x.a.CourseId)),
                db.CourseCompletions.Any(c => c.UserId == x.a.UserId && c.CourseId == x.a.CourseId)))
            .ToListAsync(ct);
    }

    private (PersonCoverage Row, int Order) Person(IGrouping<Guid, Line> lines)
    {
        var first = lines.First();
        var courses = lines.GroupBy(l => l.CourseId)
            .Select(c => (IsCompulsory: c.Any(l => l.IsCompulsory), c.First().IsDone, c.First().HasBegun, IsOverdue: !c.First().IsDone && c.Min(l => l.DueOn) < clock.Today)).ToList();
        var needed = courses.Any(c => c.IsCompulsory) ? courses.Where(c => c.IsCompulsory) : courses;
        return (new PersonCoverage(
            first.UserId, first.Name, first.UnitId, first.Unit, courses.Count, courses.Count(c => c.IsDone),
            courses.Any(c => c.HasBegun || c.IsDone), needed.All(c => c.IsDone), courses.Any(c => c.IsOverdue)), first.Order);
    }

    private static CoverageFigures Figures(List<PersonCoverage> people) => new(
        people.Count, people.Count(p => p.HasBegun), people.Count(p => p.IsComplete), people.Count(p => p.IsOverdue));
}
