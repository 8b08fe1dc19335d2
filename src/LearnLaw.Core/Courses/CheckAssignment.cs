using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <param name="Request">With the unit that decides who may withdraw it.</param>
public sealed record CheckedAssignment(AssignmentRequest Request, Course Course, OrgUnit Unit);

/// <summary>Whether an assignment may be made: an open course, a unit in reach, and whatever its target needs.</summary>
public sealed class CheckAssignment(LearnLawDbContext db, OrganisationClock clock)
{
    /// <exception cref="RuleException">The due date is past, or what the target needs is missing.</exception>
    /// <exception cref="NotFoundException">The course is not open, or the unit or person is out of reach.</exception>
    public async Task<CheckedAssignment> RunAsync(Actor actor, AssignmentRequest request, CancellationToken ct = default)
    {
        var course = await db.Courses.SingleOrDefaultAsync(c => c.Id == request.CourseId && c.State == CourseState.Published, ct)
            ?? throw new NotFoundException("course");
        if (request.DueOn < clock.Today) throw new RuleException("courses.due-past") { Field = nameof(request.DueOn) };
        if (request.Target == AssignmentTarget.Title && string.IsNullOrWhiteSpace(request.Title))
            throw new RuleException("courses.post-needed") { Field = nameof(request.Title) };
        if (request.Target == AssignmentTarget.Group && request.Group is null)
            throw new RuleException("courses.group-needed") { Field = nameof(request.Group) };
        if (request.Target == AssignmentTarget.Person)
        {
            var unitId = await db.Posts.Where(p => p.UserId == request.UserId && p.IsPrimary && p.Until == null).Select(p => (Guid?)p.UnitId).FirstOrDefaultAsync(ct)
                ?? throw new RuleException("courses.person-needed") { Field = nameof(request.UserId) };
            request = request with { UnitId = unitId };
        }

        var unit = await db.OrgUnits.SingleOrDefaultAsync(u => u.Id == request.UnitId, ct);
        return unit is not null && actor.Has(Permission.AssignCourses, unit.Path)
            ? new CheckedAssignment(request with { Title = request.Title?.Trim() }, course, unit)
            : throw new NotFoundException("unit");
    }
}
