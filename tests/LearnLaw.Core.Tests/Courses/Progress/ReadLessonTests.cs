using LearnLaw.Courses;
using LearnLaw.Courses.Progress;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Courses.Progress;

public sealed class ReadLessonTests : IAsyncLifetime
{
    private readonly Heard heard = new();
    private CoreFixture core = null!;
    private Actor learner = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync((services, _) => services.AddSingleton<IEventHandler<CourseCompleted>>(heard));
        learner = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Run_LastLessonOfACourseWithoutQuiz_CompletesItWithoutAScore()
    {
        var course = await core.Data.CreateCourseAsync(title: "保密法常识");

        Assert.False(await ReadAsync(course.Lessons[1]));
        Assert.True(await ReadAsync(course.Lessons[0]));

        var completion = await core.QueryAsync(db => db.CourseCompletions.SingleAsync());
        Assert.Equal((learner.UserId, course.Id, "保密法常识", null), (completion.UserId, completion.CourseId, completion.Title, completion.ScorePercent));
        Assert.Equal([new CourseCompleted(learner.UserId, course.Id, "保密法常识", null, CoreFixture.Start.UtcDateTime)], heard.Events);
    }

    [Fact]
    public async Task Run_AllReadButQuizOpen_WaitsForThePass()
    {
        var course = await core.Data.CreateCourseAsync(withQuiz: true);
        await core.Data.ReadLessonsAsync(learner, course);
        await core.Data.SitQuizAsync(learner, course, right: 2);
        Assert.Empty(heard.Events);

        await core.Data.SitQuizAsync(learner, course, right: 6);

        Assert.Equal(77, Assert.Single(heard.Events).Score);
        Assert.Equal(77, await core.QueryAsync(db => db.CourseCompletions.Select(c => c.ScorePercent).SingleAsync()));
    }

    [Fact]
    public async Task Run_QuizPassedFirst_CompletesWithTheBestScore()
    {
        var course = await core.Data.CreateCourseAsync(withQuiz: true);
        await core.Data.SitQuizAsync(learner, course, right: 8);
        await core.Data.SitQuizAsync(learner, course, right: 6);
        Assert.Empty(heard.Events);

        await core.Data.ReadLessonsAsync(learner, course);

        Assert.Equal(100, Assert.Single(heard.Events).Score);
    }

    [Fact]
    public async Task Run_PassedAgainAfterwards_ChangesNothing()
    {
        var course = await core.Data.CreateCourseAsync(withQuiz: true);
        await core.Data.ReadLessonsAsync(learner, course);
        await core.Data.SitQuizAsync(learner, course, right: 6);
        await core.Data.SitQuizAsync(learner, course, right: 8);

        Assert.Single(heard.Events);
        Assert.Equal(77, await core.QueryAsync(db => db.CourseCompletions.Select(c => c.ScorePercent).SingleAsync()));
    }

    [Fact]
    public async Task Run_TitleChangedLater_TheRecordKeepsTheOldOne()
    {
        var course = await core.Data.CreateCourseAsync(title: "旧名");
        await core.Data.ReadLessonsAsync(learner, course);
        course.Describe(TestData.Facts("新名"));
        await core.Db.SaveChangesAsync();

        Assert.Equal("旧名", await core.QueryAsync(db => db.CourseCompletions.Select(c => c.Title).SingleAsync()));
    }

    [Fact]
    public async Task Run_Twice_CountsOnceWithTheFirstTime()
    {
        var course = await core.Data.CreateCourseAsync();
        await ReadAsync(course.Lessons[0]);
        core.Time.Advance(TimeSpan.FromHours(1));
        await ReadAsync(course.Lessons[0]);

        Assert.Equal(CoreFixture.Start.UtcDateTime, await core.QueryAsync(db => db.LessonReadings.Select(r => r.ReadAt).SingleAsync()));
    }

    [Fact]
    public async Task Run_PressedTwiceAtOnce_CountsOnceAndFailsNeither()
    {
        var course = await core.Data.CreateCourseAsync(lessons: 1);
        var pressed = false;
        await core.InNewScopeAsync(async services =>
        {
            // The other press lands between the look and the save of this one.
            services.GetRequiredService<LearnLawDbContext>().ChangeTracker.Tracked += (_, tracked) =>
            {
                if (pressed || tracked.Entry.Entity is not LessonReading) return;
                pressed = true;
                ReadAsync(course.Lessons[0]).GetAwaiter().GetResult();
            };
            return await services.GetRequiredService<ReadLesson>().RunAsync(learner, course.Lessons[0].Id);
        });

        Assert.True(pressed);
        Assert.Equal(1, await core.QueryAsync(db => db.LessonReadings.CountAsync()));
        Assert.Equal(1, await core.QueryAsync(db => db.CourseCompletions.CountAsync()));
    }

    [Fact]
    public async Task Run_DraftRetiredOrUnknown_IsNotFound()
    {
        var draft = await core.Data.CreateCourseAsync(publish: false);
        var retired = await core.Data.CreateCourseAsync();
        retired.Retire(CoreFixture.Start.UtcDateTime);
        await core.Db.SaveChangesAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => ReadAsync(draft.Lessons[0]));
        await Assert.ThrowsAsync<NotFoundException>(() => ReadAsync(retired.Lessons[0]));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ReadLesson>().RunAsync(learner, Guid.NewGuid()));
        Assert.Equal(0, await core.QueryAsync(db => db.LessonReadings.CountAsync()));
    }

    [Fact]
    public async Task Run_TwoPeople_CompleteEachForThemselves()
    {
        var course = await core.Data.CreateCourseAsync();
        var other = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        await core.Data.ReadLessonsAsync(learner, course);
        await core.Data.ReadLessonsAsync(other, course, count: 1);

        Assert.Equal([learner.UserId], await core.QueryAsync(db => db.CourseCompletions.Select(c => c.UserId).ToListAsync()));
    }

    [Fact]
    public async Task CompleteOverlooked_LessonRemovedSince_CompletesWhoHadReadTheRest()
    {
        var course = await core.Data.CreateCourseAsync(lessons: 3, withQuiz: true);
        var unpassed = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        var behind = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        await core.Data.ReadLessonsAsync(learner, course, count: 2);
        await core.Data.SitQuizAsync(learner, course);
        await core.Data.ReadLessonsAsync(unpassed, course, count: 2);
        await core.Data.SitQuizAsync(unpassed, course, right: 1);
        await core.Data.ReadLessonsAsync(behind, course, count: 1);
        await core.Data.SitQuizAsync(behind, course);
        await RunJobAsync();
        Assert.Empty(heard.Events);

        await core.Get<RemoveLesson>().RunAsync(Actor.System, course.Id, course.Lessons.Single(l => l.Order == 3).Id);
        await RunJobAsync();
        await RunJobAsync();

        var completed = Assert.Single(heard.Events);
        Assert.Equal((learner.UserId, 100), (completed.UserId, completed.Score));
        Assert.Equal(1, await core.QueryAsync(db => db.CourseCompletions.CountAsync()));
    }

    private Task<bool> ReadAsync(Lesson lesson) =>
        core.InNewScopeAsync(services => services.GetRequiredService<ReadLesson>().RunAsync(learner, lesson.Id));

    private Task<bool> RunJobAsync() => core.InNewScopeAsync(async services =>
    {
        await services.GetRequiredService<CompleteOverlooked>().RunAsync(CancellationToken.None);
        return true;
    });

    private sealed class Heard : IEventHandler<CourseCompleted>
    {
        public List<CourseCompleted> Events { get; } = [];

        public Task HandleAsync(CourseCompleted happened, CancellationToken ct)
        {
            Events.Add(happened);
            return Task.CompletedTask;
        }
    }
}
