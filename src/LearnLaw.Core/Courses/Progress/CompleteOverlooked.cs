using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses.Progress;

/// <summary>
/// Completes what became complete without anybody's doing: the lesson that was missing has been taken out of the course, or the last
/// reading and the pass were saved at the same instant, neither seeing the other.
/// </summary>
public sealed class CompleteOverlooked(LearnLawDbContext db, CompleteCourse completeCourse, TimeProvider time) : IRecurringJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        var complete = await db.LessonReadings
            .Join(db.Lessons, r => r.LessonId, l => l.Id, (r, l) => new { r.UserId, l.CourseId }).Distinct()
            .Join(db.Courses.Where(c => c.State == CourseState.Published), x => x.CourseId, c => c.Id, (x, c) => new { x.UserId, x.CourseId, c.QuizExamId })
            .Where(x => !db.CourseCompletions.Any(c => c.UserId == x.UserId && c.CourseId == x.CourseId)
                && !db.Lessons.Any(l => l.CourseId == x.CourseId && !db.LessonReadings.Any(r => r.LessonId == l.Id && r.UserId == x.UserId))
                && (x.QuizExamId == null || db.Attempts.Any(a => a.ExamId == x.QuizExamId && a.UserId == x.UserId && a.IsPassed == true)))
            .Select(x => new { x.UserId, x.CourseId })
            .ToListAsync(ct);
        foreach (var one in complete)
        {
            db.ChangeTracker.Clear();
            var course = await db.Courses.SingleAsync(c => c.Id == one.CourseId, ct);
            await completeCourse.CheckAsync(one.UserId, course, time.GetUtcNow().UtcDateTime, ct: ct);
            await db.SaveChangesAsync(ct);
        }
    }
}
