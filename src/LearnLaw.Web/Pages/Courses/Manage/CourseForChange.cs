using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses.Manage;

/// <summary>Loads the course that a page of management shows, before its handler runs: 404 out of reach, 403 where it may only be seen.</summary>
internal static class CourseForChange
{
    public static async Task<(Course? Course, IActionResult? Refusal)> CourseForChangeAsync(
        this LearnLawDbContext db, Actor actor, Guid id, CancellationToken ct)
    {
        var course = await db.CoursesManagedBy(actor).AsNoTracking().Include(c => c.Lessons).SingleOrDefaultAsync(c => c.Id == id, ct);
        if (course is null) return (null, new NotFoundResult());
        return course.OwnerUnitId is not null || await db.MayChangeShippedCoursesAsync(actor, ct)
            ? (course, null)
            : (null, new StatusCodeResult(StatusCodes.Status403Forbidden));
    }
}
