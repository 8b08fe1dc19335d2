using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Courses;

/// <summary>Takes a lesson out of a course. Who has completed the course keeps it; readings of the lesson go.</summary>
public sealed class RemoveLesson(LearnLawDbContext db, AuditTrail audit)
{
    /// <exception cref="RuleException">It is the only lesson of a published course.</exception>
    public async Task RunAsync(Actor actor, Guid courseId, Guid lessonId, CancellationToken ct = default)
    {
        var course = await db.RequireCourseAsync(actor, courseId, ct);
        var lesson = course.LessonOf(lessonId);
        course.RemoveLesson(lesson);
        db.Remove(lesson);
        course.Edited();
        audit.Record(actor, "courses.lesson-removed", $"{course.Title} / {lesson.Title}");
        await db.SaveChangesAsync(ct);
    }
}
