using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>Writes, rewrites, moves and removes the lessons of a course.</summary>
public sealed class EditLesson(LearnLawDbContext db, AuditTrail audit)
{
    /// <param name="lessonId">Null adds a lesson at the end.</param>
    public async Task<Lesson> RunAsync(Actor actor, Guid courseId, Guid? lessonId, LessonText text, CancellationToken ct = default)
    {
        var course = await FindAsync(actor, courseId, ct);
        text.Check();
        Lesson lesson;
        if (lessonId is { } id)
        {
            lesson = Of(course, id);
            lesson.Rewrite(text with { Key = lesson.Key });
        }
        else
        {
            var key = text.Key.Trim();
            if (!LessonText.IsKey(key) || course.Lessons.Any(l => l.Key == key)) throw new RuleException("courses.key-wrong") { Field = nameof(text.Key) };
            lesson = course.AddLesson(text with { Key = key });
            db.Add(lesson);
        }

        await SaveAsync(actor, course, "courses.lesson-written", lesson.Title, ct);
        return lesson;
    }

    public async Task MoveAsync(Actor actor, Guid courseId, Guid lessonId, int by, CancellationToken ct = default)
    {
        var course = await FindAsync(actor, courseId, ct);
        var lesson = Of(course, lessonId);
        course.MoveLesson(lesson, Math.Sign(by));
        await SaveAsync(actor, course, "courses.lesson-moved", lesson.Title, ct);
    }

    /// <summary>Who has completed the course keeps it; readings of the lesson go.</summary>
    public async Task RemoveAsync(Actor actor, Guid courseId, Guid lessonId, CancellationToken ct = default)
    {
        var course = await FindAsync(actor, courseId, ct);
        if (course is { State: CourseState.Published, Lessons.Count: 1 }) throw new RuleException("courses.last-lesson");
        var lesson = Of(course, lessonId);
        course.RemoveLesson(lesson);
        db.Remove(lesson);
        await SaveAsync(actor, course, "courses.lesson-removed", lesson.Title, ct);
    }

    private async Task<Course> FindAsync(Actor actor, Guid courseId, CancellationToken ct)
    {
        actor.Require(Permission.ManageContent);
        return await db.Courses.Include(c => c.Lessons).SingleOrDefaultAsync(c => c.Id == courseId, ct) ?? throw new NotFoundException("course");
    }

    private static Lesson Of(Course course, Guid lessonId) =>
        course.Lessons.SingleOrDefault(l => l.Id == lessonId) ?? throw new NotFoundException("lesson");

    private Task<int> SaveAsync(Actor actor, Course course, string action, string lesson, CancellationToken ct)
    {
        course.Edited();
        audit.Record(actor, action, $"{course.Title} / {lesson}");
        return db.SaveChangesAsync(ct);
    }
}
