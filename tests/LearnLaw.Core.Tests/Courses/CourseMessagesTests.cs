using LearnLaw.Courses;
using LearnLaw.Notifications;
using LearnLaw.People;
using LearnLaw.Reminders;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Courses;

/// <summary>A course due on 23 December, assigned to a unit of three.</summary>
public sealed class CourseMessagesTests : IAsyncLifetime
{
    private CoreFixture core = null!;
    private Actor admin = null!;
    private Actor done = null!;
    private Actor open = null!;
    private Course course = null!;
    private OrgUnit office = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        office = await core.Data.CreateUnitAsync();
        admin = await core.Data.CreateActorAsync(office, Role.UnitAdministrator);
        done = await core.Data.CreateActorAsync(office);
        open = await core.Data.CreateActorAsync(office);
        course = await core.Data.CreateCourseAsync();
        await core.Get<AssignCourse>().RunAsync(
            admin, new AssignmentRequest(course.Id, AssignmentTarget.Unit, office.Id, null, null, null, true, new DateOnly(2026, 12, 23)));
        await core.Data.ReadLessonsAsync(done, course);
        await core.Data.ReadLessonsAsync(admin, course);
        await core.Data.ReadLessonsAsync(open, course, count: 1);
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Due_SevenDaysAndOneDayBefore_RemindsWhoIsNotDone()
    {
        await ToAsync(12, 16);
        await ToAsync(12, 22);

        var messages = await MessagesAsync("course-due");
        Assert.Equal([open.UserId, open.UserId], messages.Select(m => m.RecipientId));
        Assert.Equal(["7", "1"], messages.Select(m => m.Arguments["days"]));
    }

    [Fact]
    public async Task Due_TheDayAfter_SaysItIsOverdue()
    {
        await ToAsync(12, 24);

        Assert.Empty(await MessagesAsync("course-due"));
        var message = Assert.Single(await MessagesAsync("course-overdue"));
        Assert.Equal((open.UserId, "2026-12-23"), (message.RecipientId, message.Arguments["due"]));
    }

    [Fact]
    public async Task Due_SomebodyJoinedSince_IsRemindedToo()
    {
        var joined = await core.Data.CreateUserAsync(office);

        await ToAsync(12, 22);

        Assert.Equal(new[] { open.UserId, joined.Id }.Order(), (await MessagesAsync("course-due")).Select(m => m.RecipientId).Order());
    }

    [Fact]
    public async Task Due_Withdrawn_RemindsNobody()
    {
        await core.Get<WithdrawAssignment>().RunAsync(admin, await core.Db.CourseAssignments.Select(a => a.Id).SingleAsync());

        await ToAsync(12, 22);

        Assert.Empty(await MessagesAsync("course-due"));
    }

    [Fact]
    public async Task Due_CourseRetired_RemindsNobody()
    {
        course.Retire(CoreFixture.Start.UtcDateTime);
        await core.Db.SaveChangesAsync();

        await ToAsync(12, 22);
        await ToAsync(12, 24);

        Assert.Empty(await MessagesAsync("course-due"));
        Assert.Empty(await MessagesAsync("course-overdue"));
    }

    [Theory]
    [InlineData("course-due")]
    [InlineData("course-overdue")]
    public async Task Texts_OfEachKind_FillEveryName(string kind)
    {
        await ToAsync(12, kind == "course-due" ? 22 : 24);
        var message = Assert.Single(await MessagesAsync(kind));

        foreach (var language in new[] { "zh-CN", "en" })
        {
            var text = core.Get<MessageTexts>().Compose(kind, message.Arguments, language);
            Assert.Contains(course.Title, text.Title, StringComparison.Ordinal);
            Assert.DoesNotContain('{', text.Title + text.Body);
        }
    }

    /// <summary>Lets the clock strike ten in Shanghai on that day, and the job run.</summary>
    private async Task ToAsync(int month, int day)
    {
        core.Time.SetUtcNow(new DateTimeOffset(2026, month, day, 2, 0, 0, TimeSpan.Zero));
        await core.InNewScopeAsync(async services =>
        {
            await services.GetRequiredService<DeliverReminders>().RunAsync(CancellationToken.None);
            return true;
        });
    }

    private Task<List<Message>> MessagesAsync(string kind) =>
        core.QueryAsync(db => db.Messages.Where(m => m.Kind == kind).OrderBy(m => m.CreatedAt).ToListAsync());
}
