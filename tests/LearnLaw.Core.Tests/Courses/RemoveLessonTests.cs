using LearnLaw.Courses;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Courses;

public sealed class RemoveLessonTests : IAsyncLifetime
{
    private CoreFixture core = null!;
    private Actor author = null!;
    private Course course = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        author = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.ContentAdministrator);
        course = await core.Data.CreateCourseAsync();
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Run_Read_TakesItsReadingsAlong()
    {
        await core.Data.ReadLessonsAsync(author, course, count: 1);

        await RunAsync(author, course.Lessons[0].Id);

        Assert.Equal(["lesson-2"], await core.LessonKeysAsync(course));
        Assert.Equal(0, await core.QueryAsync(db => db.LessonReadings.CountAsync()));
    }

    [Fact]
    public async Task Run_LastOfAPublishedCourse_IsRefused()
    {
        await RunAsync(author, course.Lessons[0].Id);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => RunAsync(author, course.Lessons[1].Id));

        Assert.Equal("courses.last-lesson", refusal.Key);
        Assert.Equal(["lesson-2"], await core.LessonKeysAsync(course));
    }

    [Fact]
    public async Task Run_LessonOfAnotherCourse_IsNotFound()
    {
        var other = await core.Data.CreateCourseAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => RunAsync(author, other.Lessons[0].Id));
    }

    [Fact]
    public async Task Run_WithoutPermission_IsForbidden()
    {
        var admin = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.UnitAdministrator);

        await Assert.ThrowsAsync<ForbiddenException>(() => RunAsync(admin, course.Lessons[0].Id));
    }

    private Task<bool> RunAsync(Actor actor, Guid lessonId) => core.InNewScopeAsync(async s =>
    {
        await s.GetRequiredService<RemoveLesson>().RunAsync(actor, course.Id, lessonId);
        return true;
    });
}
