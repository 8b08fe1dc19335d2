using LearnLaw.Courses;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Courses;

public sealed class MoveLessonTests : IAsyncLifetime
{
    private CoreFixture core = null!;
    private Actor author = null!;
    private Course course = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        author = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.ContentAdministrator);
        course = await core.Data.CreateCourseAsync(lessons: 3);
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Theory]
    [InlineData(0, 99, "lesson-2 lesson-1 lesson-3")]
    [InlineData(2, -1, "lesson-1 lesson-3 lesson-2")]
    [InlineData(0, -1, "lesson-1 lesson-2 lesson-3")]
    [InlineData(2, 1, "lesson-1 lesson-2 lesson-3")]
    [InlineData(1, 0, "lesson-1 lesson-2 lesson-3")]
    public async Task Run_OnePlaceAtMost_AndNotBeyondTheEnds(int place, int by, string order)
    {
        await RunAsync(author, course.Id, course.Lessons[place].Id, by);

        Assert.Equal(order.Split(' '), await core.LessonKeysAsync(course));
    }

    [Fact]
    public async Task Run_LessonOfAnotherCourse_IsNotFound()
    {
        var other = await core.Data.CreateCourseAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => RunAsync(author, course.Id, other.Lessons[0].Id, 1));
    }

    [Fact]
    public async Task Run_WithoutPermission_IsForbidden()
    {
        var admin = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.UnitAdministrator);

        await Assert.ThrowsAsync<ForbiddenException>(() => RunAsync(admin, course.Id, course.Lessons[0].Id, 1));
    }

    private Task<bool> RunAsync(Actor actor, Guid courseId, Guid lessonId, int by) => core.InNewScopeAsync(async s =>
    {
        await s.GetRequiredService<MoveLesson>().RunAsync(actor, courseId, lessonId, by);
        return true;
    });
}
