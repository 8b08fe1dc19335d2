using LearnLaw.Courses;
using LearnLaw.Exams;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Courses;

public sealed class CourseQuizGateTests : IAsyncLifetime
{
    private CoreFixture core = null!;
    private Actor learner = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        learner = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Start_OpenCourse_BeginsWithoutTheLessons()
    {
        var course = await core.Data.CreateCourseAsync(withQuiz: true);

        await StartAsync(course);

        Assert.Equal(1, await AttemptsAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Start_CourseNotOpen_IsRefused(bool retired)
    {
        var course = await core.Data.CreateCourseAsync(withQuiz: true, publish: retired);
        if (retired) course.Retire(CoreFixture.Start.UtcDateTime);
        await core.Db.SaveChangesAsync();

        Assert.Equal("courses.quiz-closed", (await Assert.ThrowsAsync<RuleException>(() => StartAsync(course))).Key);
        Assert.Equal(0, await AttemptsAsync());
    }

    [Fact]
    public async Task Start_QuizAfterLessons_WaitsForAllOfThem()
    {
        var course = await AfterLessonsAsync();
        await core.Data.ReadLessonsAsync(learner, course, count: 1);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => StartAsync(course));
        await core.Data.ReadLessonsAsync(learner, course);
        await StartAsync(course);

        Assert.Equal(("courses.quiz-after-lessons", 2), (refusal.Key, refusal.Arguments[0]));
        Assert.Equal(1, await AttemptsAsync());
    }

    [Fact]
    public async Task Start_SomebodyElseHasRead_DoesNotOpenIt()
    {
        var course = await AfterLessonsAsync();
        await core.Data.ReadLessonsAsync(await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync()), course);

        await Assert.ThrowsAsync<RuleException>(() => StartAsync(course));
    }

    [Fact]
    public async Task Start_RunningWhenTheCourseCloses_GoesOn()
    {
        var course = await core.Data.CreateCourseAsync(withQuiz: true);
        var attempt = await StartAsync(course);
        course.Retire(CoreFixture.Start.UtcDateTime);
        await core.Db.SaveChangesAsync();

        Assert.Equal(attempt, await StartAsync(course));
    }

    [Fact]
    public async Task Find_ExamOfNoCourse_IsNotItsBusiness() =>
        Assert.Null(await core.Get<FindObstacle>().RunAsync(learner, await core.Data.CreateQuizAsync()));

    private async Task<Course> AfterLessonsAsync()
    {
        var course = await core.Data.CreateCourseAsync(lessons: 3, withQuiz: true);
        course.Describe(course.Facts with { Quiz = course.Quiz! with { AfterLessons = true } });
        await core.Db.SaveChangesAsync();
        return course;
    }

    private Task<Guid> StartAsync(Course course) => core.Get<StartAttempt>().RunAsync(learner, course.QuizExamId!.Value);

    private Task<int> AttemptsAsync() => core.QueryAsync(db => db.Attempts.CountAsync(a => a.UserId == learner.UserId));
}
