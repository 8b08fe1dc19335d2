using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>Writes a course in the browser: a new one, or what is said of one there is. A shipped course becomes an edited one.</summary>
public sealed class EditCourse(LearnLawDbContext db, SetCourseQuiz setQuiz, AuditTrail audit)
{
    /// <param name="courseId">Null makes a new course.</param>
    /// <param name="slug">Address of a new course: small letters, digits and hyphens.</param>
    public async Task<Course> RunAsync(Actor actor, Guid? courseId, string? slug, CourseFacts facts, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        facts.Check();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        Course course;
        if (courseId is { } id)
        {
            course = await db.RequireCourseAsync(actor, id, ct);
            course.Describe(facts);
            course.Edited();
        }
        else
        {
            course = new Course(await CheckedSlugAsync(slug, ct), facts, CourseSource.Own, OwnerFor(actor));
            db.Courses.Add(course);
        }

        await setQuiz.RunAsync(actor, course, ct);
        audit.Record(actor, courseId is null ? "courses.written" : "courses.edited", course.Title);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return course;
    }

    /// <summary>The widest unit for which the author manages content; null for the system's own.</summary>
    private static Guid? OwnerFor(Actor actor) =>
        actor.Grants.Where(g => g.Role.Carries(Permission.ManageContent)).OrderBy(g => g.UnitPath.Length).Select(g => (Guid?)g.UnitId).FirstOrDefault();

    private async Task<string> CheckedSlugAsync(string? slug, CancellationToken ct)
    {
        var wanted = slug?.Trim() ?? "";
        if (!Course.IsSlug(wanted)) throw new RuleException("courses.slug-wrong") { Field = "Slug" };
        if (await db.Courses.AnyAsync(c => c.Slug == wanted, ct)) throw new RuleException("courses.slug-taken", wanted) { Field = "Slug" };
        return wanted;
    }
}
