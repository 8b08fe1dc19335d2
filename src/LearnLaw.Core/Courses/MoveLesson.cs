using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Courses;

/// <summary>Moves a lesson one place up or down.</summary>
public sealed class MoveLesson(LearnLawDbContext db, AuditTrail audit)
{
    /// <param name="by">Below zero moves it up.</param>
    public async Task RunAsync(Actor actor, Guid courseId, Guid lessonId, int by, CancellationToken ct = default)
    {
        var course = await db.RequireCourseAsync(actor, courseId, ct);
        var lesson = course.LessonOf(lessonId);
        course.MoveLesson(lesson, Math.Sign(by));
        course.Edited();
        audit.Record(actor, "courses.lesson-moved", $"{course.Title} / {lesson.Title}");
        await db.SaveChangesAsync(ct);
    }
}
