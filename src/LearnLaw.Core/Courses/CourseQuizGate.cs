using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>The quiz of a course is open while the course is, and where the course says so only to who has read every lesson.</summary>
public sealed class CourseQuizGate(LearnLawDbContext db) : IExamGate
{
    public async Task<ExamObstacle?> FindAsync(Actor actor, Guid examId, CancellationToken ct)
    {
        var course = await db.Courses.Where(c => c.QuizExamId == examId)
            .Select(c => new
            {
                c.State,
                AfterLessons = c.Quiz != null && c.Quiz.AfterLessons,
                Unread = c.Lessons.Count(l => !db.LessonReadings.Any(r => r.LessonId == l.Id && r.UserId == actor.UserId)),
            })
            .SingleOrDefaultAsync(ct);
        return course switch
        {
            null => null,
            { State: not CourseState.Published } => new ExamObstacle("courses.quiz-closed"),
            { AfterLessons: true, Unread: > 0 } => new ExamObstacle("courses.quiz-after-lessons", course.Unread),
            _ => null,
        };
    }
}
