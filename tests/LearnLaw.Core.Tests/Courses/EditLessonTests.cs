using LearnLaw.Courses;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Courses;

public sealed class EditLessonTests : IAsyncLifetime
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
        await WriteAsync(null, TestData.Lesson(" duties ", "义务"));

        Assert.Equal(["lesson-1", "lesson-2", "duties"], await KeysAsync());
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
        var refusal = await Assert.ThrowsAsync<RuleException>(() => WriteAsync(null, TestData.Lesson(key)));

        Assert.Equal(("courses.key-wrong", "Key"), (refusal.Key, refusal.Field));
    }

    [Fact]
    public async Task Run_Rewritten_KeepsKeyAndReadings()
    {
        var lesson = course.Lessons[0];
        await core.Data.ReadLessonsAsync(author, course, count: 1);

        await WriteAsync(lesson.Id, TestData.Lesson("other-key", "新标题", "新正文"));

        var after = await core.QueryAsync(db => db.Lessons.SingleAsync(l => l.Id == lesson.Id));
        Assert.Equal(("lesson-1", "新标题", "新正文"), (after.Key, after.Title, after.Body));
        Assert.Equal(1, await core.QueryAsync(db => db.LessonReadings.CountAsync()));
    }

    [Fact]
    public async Task Move_Down_ChangesTheOrder()
    {
        await core.InNewScopeAsync(async s => { await s.GetRequiredService<EditLesson>().MoveAsync(author, course.Id, course.Lessons[0].Id, 99); return true; });

        Assert.Equal(["lesson-2", "lesson-1"], await KeysAsync());
    }

    [Fact]
    public async Task Remove_Read_TakesItsReadingsAlong()
    {
        await core.Data.ReadLessonsAsync(author, course, count: 1);

        await RemoveAsync(course.Lessons[0].Id);

        Assert.Equal(["lesson-2"], await KeysAsync());
        Assert.Equal(0, await core.QueryAsync(db => db.LessonReadings.CountAsync()));
    }

    [Fact]
    public async Task Remove_LastOfAPublishedCourse_IsRefused()
    {
        await RemoveAsync(course.Lessons[0].Id);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => RemoveAsync(course.Lessons[1].Id));

        Assert.Equal("courses.last-lesson", refusal.Key);
        Assert.Equal(["lesson-2"], await KeysAsync());
    }

    [Fact]
    public async Task Run_LessonOfAnotherCourse_IsNotFound()
    {
        var other = await core.Data.CreateCourseAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => WriteAsync(other.Lessons[0].Id, TestData.Lesson()));
        await Assert.ThrowsAsync<NotFoundException>(() => RemoveAsync(other.Lessons[0].Id));
    }

    [Fact]
    public async Task Run_WithoutPermission_IsForbidden()
    {
        var admin = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.UnitAdministrator);

        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<EditLesson>().RunAsync(admin, course.Id, null, TestData.Lesson("x")));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<EditLesson>().MoveAsync(admin, course.Id, course.Lessons[0].Id, 1));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<EditLesson>().RemoveAsync(admin, course.Id, course.Lessons[0].Id));
    }

    private Task<Lesson> WriteAsync(Guid? id, LessonText text) =>
        core.InNewScopeAsync(s => s.GetRequiredService<EditLesson>().RunAsync(author, course.Id, id, text));

    private Task<bool> RemoveAsync(Guid id) => core.InNewScopeAsync(async s =>
    {
        await s.GetRequiredService<EditLesson>().RemoveAsync(author, course.Id, id);
        return true;
    });

    private Task<List<string>> KeysAsync() =>
        core.QueryAsync(db => db.Lessons.Where(l => l.CourseId == course.Id).OrderBy(l => l.Order).Select(l => l.Key).ToListAsync());
}
