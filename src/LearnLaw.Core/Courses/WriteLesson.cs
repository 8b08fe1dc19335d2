using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Courses;

/// <summary>Adds a lesson at the end of a course, or rewrites one: its key stays, and with it its address and its readings.</summary>
public sealed class WriteLesson(LearnLawDbContext db, AuditTrail audit)
{
    /// <param name="lessonId">Null adds a lesson.</param>
    public async Task<Lesson> RunAsync(Actor actor, Guid courseId, Guid? lessonId, LessonText text, CancellationToken ct = default)
    {
        var course = await db.RequireCourseAsync(actor, courseId, ct);
        Lesson lesson;
        if (lessonId is { } id)
        {
            lesson = course.LessonOf(id);
            lesson.Rewrite(text with { Key = lesson.Key });
        }
        else
        {
            text.Check();
            var key = text.Key.Trim();
            if (!LessonText.IsKey(key) || course.Lessons.Any(l => l.Key == key)) throw new RuleException("courses.key-wrong") { Field = nameof(text.Key) };
            lesson = course.AddLesson(text with { Key = key });
            db.Add(lesson);
        }

        course.Edited();
        audit.Record(actor, "courses.lesson-written", $"{course.Title} / {lesson.Title}");
        await db.SaveChangesAsync(ct);
        return lesson;
    }
}
