using LearnLaw.Courses;
using LearnLaw.Courses.Progress;
using LearnLaw.Exams;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    public static CourseFacts Facts(string title = "宪法导读", CourseQuiz? quiz = null) =>
        new(title, "Reading the Constitution", "两课读懂宪法。", null, ["宪法"], quiz);

    public static LessonText Lesson(string key = "rights", string title = "基本权利", string body = "《宪法》第三十三条。") =>
        new(key, title, null, 8, body);

    /// <summary>A published course with so many lessons, and a quiz of eight questions of its own unless it is to have none.</summary>
    public async Task<Course> CreateCourseAsync(
        int lessons = 2, bool withQuiz = false, string? title = null, CourseSource source = CourseSource.Own, bool publish = true,
        OrgUnit? owner = null)
    {
        var number = Next();
        var quiz = withQuiz ? new CourseQuiz((await CreateFullBankAsync()).Code, 8, 60, 20, 0) : null;
        var course = new Course($"course-{number}", Facts(title ?? $"课程{number}", quiz), source, owner?.Id);
        Db.Courses.Add(course);
        for (var i = 1; i <= lessons; i++) Db.Add(course.AddLesson(Lesson($"lesson-{i}", $"第{i}课", $"第{i}课的正文。")));
        if (publish) course.Publish();
        await services.GetRequiredService<SetCourseQuiz>().RunAsync(Actor.System, course);
        await Db.SaveChangesAsync();
        return course;
    }

    /// <summary>An assignment as it stands in the database, without the messages that the use case sends.</summary>
    public async Task<CourseAssignment> CreateAssignmentAsync(
        Course course, OrgUnit unit, AssignmentTarget target = AssignmentTarget.Unit, string? title = null, AudienceGroup? group = null,
        User? person = null, bool isCompulsory = true, DateOnly? dueOn = null)
    {
        var request = new AssignmentRequest(course.Id, target, unit.Id, title, group, person?.Id, isCompulsory, dueOn);
        var assignment = CourseAssignment.From(request, Guid.Empty, Clock.UtcNow);
        Db.CourseAssignments.Add(assignment);
        await Db.SaveChangesAsync();
        return assignment;
    }

    /// <summary>Says of the first so many lessons that they are read.</summary>
    public async Task ReadLessonsAsync(Actor actor, Course course, int count = int.MaxValue)
    {
        foreach (var lesson in course.Lessons.OrderBy(l => l.Order).Take(count).ToList())
            await services.GetRequiredService<ReadLesson>().RunAsync(actor, lesson.Id);
    }

    /// <summary>Sits the course's quiz once, with so many right answers of eight.</summary>
    public async Task SitQuizAsync(Actor actor, Course course, int right = 8)
    {
        var attemptId = await services.GetRequiredService<StartAttempt>().RunAsync(actor, course.QuizExamId!.Value);
        await AnswerRightlyAsync(actor, attemptId, right);
        await services.GetRequiredService<HandIn>().RunAsync(actor, attemptId);
    }
}
