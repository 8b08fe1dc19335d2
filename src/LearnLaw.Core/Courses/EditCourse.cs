using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>Writes a course in the browser: a new one, or what is said of one there is. A shipped course becomes an edited one.</summary>
public sealed class EditCourse(LearnLawDbContext db, DefineQuiz defineQuiz, AuditTrail audit)
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
            course = await db.Courses.SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new NotFoundException("course");
            course.Describe(facts);
            course.Edited();
        }
        else
        {
            course = new Course(await CheckedSlugAsync(slug, ct), facts, CourseSource.Own, actor.Grants.Count > 0 ? actor.Grants[0].UnitId : null);
            db.Courses.Add(course);
        }

        await UseQuizAsync(actor, course, ct);
        audit.Record(actor, courseId is null ? "courses.written" : "courses.edited", course.Title);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return course;
    }

    /// <summary>Gives the course the quiz that its facts describe, in the caller's transaction.</summary>
    public async Task UseQuizAsync(Actor actor, Course course, CancellationToken ct)
    {
        if (course.Quiz is not { } quiz)
        {
            course.UseQuiz(null);
            return;
        }

        course.UseQuiz(await defineQuiz.RunAsync(actor, course.QuizExamId, new QuizDefinition
        {
            Title = course.Title,
            PassPercent = quiz.PassPercent,
            Minutes = quiz.Minutes,
            MaxAttempts = quiz.Attempts,
            Draws = [new DrawRule(quiz.Bank, null, quiz.Count)],
        }, ct));
    }

    private async Task<string> CheckedSlugAsync(string? slug, CancellationToken ct)
    {
        var wanted = slug?.Trim() ?? "";
        if (!Course.IsSlug(wanted)) throw new RuleException("courses.slug-wrong") { Field = "Slug" };
        if (await db.Courses.AnyAsync(c => c.Slug == wanted, ct)) throw new RuleException("courses.slug-taken", wanted) { Field = "Slug" };
        return wanted;
    }
}
