using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>
/// Which courses a person may manage. A course written here belongs to the unit of its author and is managed there and above; a shipped
/// one serves everybody, so changing it needs the permission for the whole organisation. Reading is open to all.
/// </summary>
public static class CourseAccess
{
    /// <summary>Shipped courses and those of units in reach.</summary>
    public static IQueryable<Course> CoursesManagedBy(this LearnLawDbContext db, Actor actor)
    {
        var units = db.UnitIdsFor(actor, Permission.ManageContent);
        return db.Courses.Where(c => c.OwnerUnitId == null || units.Contains(c.OwnerUnitId.Value));
    }

    public static async Task<bool> MayChangeShippedCoursesAsync(this LearnLawDbContext db, Actor actor, CancellationToken ct)
    {
        if (!actor.Has(Permission.ManageContent)) return false;
        var roots = await db.OrgUnits.Where(u => u.ParentId == null).Select(u => u.Path).ToListAsync(ct);
        return roots.TrueForAll(path => actor.Has(Permission.ManageContent, path));
    }

    /// <summary>The course with its lessons, for a change.</summary>
    /// <exception cref="NotFoundException">It is unknown or of a unit out of reach.</exception>
    /// <exception cref="ForbiddenException">It may be seen but not changed.</exception>
    public static async Task<Course> RequireCourseAsync(this LearnLawDbContext db, Actor actor, Guid courseId, CancellationToken ct)
    {
        actor.Require(Permission.ManageContent);
        var course = await db.CoursesManagedBy(actor).Include(c => c.Lessons).SingleOrDefaultAsync(c => c.Id == courseId, ct)
            ?? throw new NotFoundException("course");
        return course.OwnerUnitId is not null || await db.MayChangeShippedCoursesAsync(actor, ct)
            ? course
            : throw new ForbiddenException($"course {course.Slug}");
    }
}
