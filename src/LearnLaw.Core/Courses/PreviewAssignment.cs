using LearnLaw.Data;
using LearnLaw.People.Posts;
using LearnLaw.People.Units;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>Shows an administrator the 应学 of an assignment before it is made: who, under which unit they are counted, and who has the course already.</summary>
public sealed class PreviewAssignment(LearnLawDbContext db, CheckAssignment checkAssignment, OrganisationClock clock)
{
    /// <exception cref="RuleException">It could not be made, or reaches nobody.</exception>
    public async Task<AssignmentPreview> RunAsync(Actor actor, AssignmentRequest asked, CancellationToken ct = default)
    {
        var (request, course, unit) = await checkAssignment.RunAsync(actor, asked, ct);
        var reached = db.Resolve(request).Select(a => a.UserId);
        var assigned = db.AssignedCourses().Where(a => a.CourseId == course.Id).Select(a => a.UserId);
        var rows = await db.CountingPostsOn(clock.Today).Where(p => reached.Contains(p.UserId))
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new { p.UserId, p.Title, UnitId = u.Id, Unit = u.Name })
            .Join(db.Users, x => x.UserId, u => u.Id, (x, u) => new
            {
                x.UnitId,
                x.Unit,
                Person = new ReachedPerson(
                    u.Id, u.DisplayName, x.Title, db.CourseCompletions.Any(c => c.UserId == u.Id && c.CourseId == course.Id), assigned.Contains(u.Id)),
            })
            .ToListAsync(ct);
        if (rows.Count == 0) throw new RuleException("courses.nobody");
        var places = await db.UnitPlacesAsync(ct);
        return new AssignmentPreview(
            request,
            course,
            unit,
            [
                .. rows.GroupBy(r => (r.UnitId, r.Unit)).OrderBy(g => places[g.Key.UnitId])
                    .Select(g => new ReachedUnit(g.Key.UnitId, g.Key.Unit, [.. g.Select(r => r.Person).OrderBy(p => p.Name, StringComparer.Ordinal)])),
            ]);
    }
}
