using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses.Progress;

/// <summary>
/// The rule of completion: all lessons read and the quiz, if there is one, passed; in whichever order. Adds the completion to the
/// caller's save when it has just become true.
/// </summary>
public sealed class CompleteCourse(LearnLawDbContext db, BestScore bestScore)
{
    /// <param name="passedNow">Score of a pass that is part of this very save and can't be read back yet.</param>
    /// <param name="readNow">A lesson whose reading is part of this very save.</param>
    /// <returns>Whether it became complete.</returns>
    public async Task<bool> CheckAsync(
        Guid userId, Course course, DateTime now, int? passedNow = null, Guid? readNow = null, CancellationToken ct = default)
    {
        if (await db.CourseCompletions.AnyAsync(c => c.UserId == userId && c.CourseId == course.Id, ct)) return false;
        var unread = await db.Lessons.AnyAsync(
            l => l.CourseId == course.Id && l.Id != readNow && !db.LessonReadings.Any(r => r.LessonId == l.Id && r.UserId == userId), ct);
        if (unread) return false;
        var score = passedNow;
        if (course.QuizExamId is { } examId && score is null)
        {
            if (await bestScore.RunAsync(userId, examId, ct) is not { IsPassed: true } best) return false;
            score = best.ScorePercent;
        }

        db.CourseCompletions.Add(new CourseCompletion(userId, course, score, now));
        return true;
    }
}

/// <summary>A passed quiz may complete its course.</summary>
public sealed class CompleteCourseWhenExamPassed(LearnLawDbContext db, CompleteCourse completeCourse) : IEventHandler<ExamPassed>
{
    public async Task HandleAsync(ExamPassed happened, CancellationToken ct)
    {
        var course = await db.Courses.SingleOrDefaultAsync(c => c.QuizExamId == happened.ExamId, ct);
        if (course is not null) await completeCourse.CheckAsync(happened.UserId, course, happened.At, passedNow: happened.ScorePercent, ct: ct);
    }
}
