using LearnLaw.Courses;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Courses;

public sealed class WriteLessonTests : IAsyncLifetime
{
    private CoreFixture core = null!;
    private Actor author = null!;
    private Course course = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        author = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.ContentAdministrator);
        course = await core.Data.CreateCourseAsync(source: CourseSource.Shipped);
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Run_New_StandsLastAndMakesTheCourseEdited()
    {
        await RunAsync(null, TestData.Lesson(" duties ", "义务"));

        Assert.Equal(["lesson-1", "lesson-2", "duties"], await core.LessonKeysAsync(course));
        Assert.Equal(CourseSource.Edited, await core.QueryAsync(db => db.Courses.Select(c => c.Source).SingleAsync()));
        Assert.Equal(1, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "courses.lesson-written")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("lesson-1")]
    [InlineData("Duties")]
    [InlineData("义务")]
    [InlineData("a/b")]
    [InlineData("..")]
    public async Task Run_KeyMalformedOrTaken_IsRefused(string key)
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() => RunAsync(null, TestData.Lesson(key)));

        Assert.Equal(("courses.key-wrong", "Key"), (refusal.Key, refusal.Field));
    }

    [Fact]
    public async Task Run_Rewritten_KeepsKeyAndReadings()
    {
        var lesson = course.Lessons[0];
        await core.Data.ReadLessonsAsync(author, course, count: 1);

        await RunAsync(lesson.Id, TestData.Lesson("other-key", "新标题", "新正文"));

        var after = await core.QueryAsync(db => db.Lessons.SingleAsync(l => l.Id == lesson.Id));
        Assert.Equal(("lesson-1", "新标题", "新正文"), (after.Key, after.Title, after.Body));
        Assert.Equal(1, await core.QueryAsync(db => db.LessonReadings.CountAsync()));
    }

    [Fact]
    public async Task Run_LessonOfAnotherCourse_IsNotFound()
    {
        var other = await core.Data.CreateCourseAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => RunAsync(other.Lessons[0].Id, TestData.Lesson()));
    }

    [Fact]
    public async Task Run_WithoutPermission_IsForbidden()
    {
        var admin = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.UnitAdministrator);

        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<WriteLesson>().RunAsync(admin, course.Id, null, TestData.Lesson("x")));
    }

    private Task<Lesson> RunAsync(Guid? id, LessonText text) =>
        core.InNewScopeAsync(s => s.GetRequiredService<WriteLesson>().RunAsync(author, course.Id, id, text));
}
