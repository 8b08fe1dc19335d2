using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Reminders;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Courses;

public sealed class AssignCourseTests : IAsyncLifetime
{
    private static readonly DateOnly Due = new(2026, 12, 23);

    private CoreFixture core = null!;
    private OrgUnit village = null!;
    private OrgUnit other = null!;
    private Actor admin = null!;
    private User secretary = null!;
    private Course course = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync("镇", kind: OrgUnitKind.Township);
        village = await core.Data.CreateUnitAsync("一村", town, OrgUnitKind.Village);
        other = await core.Data.CreateUnitAsync("二村", town, OrgUnitKind.Village);
        secretary = await core.Data.CreateUserAsync(village, "村书记", title: "书记", group: AudienceGroup.Village);
        admin = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);
        course = await core.Data.CreateCourseAsync(title: "宪法导读");
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Run_Unit_ReachesItsPeopleAndTellsEachOnce()
    {
        var reached = await RunAsync(Request());

        Assert.Equal(2, reached);
        var messages = await core.QueryAsync(db => db.Messages.ToListAsync());
        Assert.Equal(new[] { secretary.Id, admin.UserId }.Order(), messages.Select(m => m.RecipientId).Order());
        Assert.All(messages, m => Assert.Equal(("course-assigned", $"/Courses/{course.Slug}"), (m.Kind, m.Link)));
        Assert.All(messages, m => Assert.Equal(("宪法导读", "2026-12-23"), (m.Arguments["title"], m.Arguments["due"])));
        Assert.Equal(village.Id, await core.QueryAsync(db => db.AuditEntries.Where(a => a.Action == "courses.assigned").Select(a => a.UnitId).SingleAsync()));
    }

    [Theory]
    [InlineData(true, true, "course-assigned")]
    [InlineData(true, false, "course-assigned-undated")]
    [InlineData(false, true, "course-elective")]
    [InlineData(false, false, "course-elective-undated")]
    public async Task Run_KindAndDueDate_ChooseTheWords(bool isCompulsory, bool isDated, string kind)
    {
        await RunAsync(Request() with { IsCompulsory = isCompulsory, DueOn = isDated ? Due : null });

        var message = await core.QueryAsync(db => db.Messages.FirstAsync());
        Assert.Equal(kind, message.Kind);
        var text = core.Get<LearnLaw.Notifications.MessageTexts>().Compose(message.Kind, message.Arguments, "zh-CN");
        Assert.Contains("宪法导读", text.Title + text.Body, StringComparison.Ordinal);
        Assert.DoesNotContain('{', text.Title + text.Body);
        Assert.DoesNotContain('—', text.Title + text.Body);
    }

    [Fact]
    public async Task Run_SomebodyHasCompletedIt_IsReachedButNotToldAgain()
    {
        await core.Data.ReadLessonsAsync(await core.Data.ActorOfAsync(secretary), course);

        var reached = await RunAsync(Request());

        Assert.Equal(2, reached);
        Assert.Equal([admin.UserId], await core.QueryAsync(db => db.Messages.Where(m => m.Kind == "course-assigned").Select(m => m.RecipientId).ToListAsync()));
    }

    [Fact]
    public async Task Run_Dated_PlansReminders()
    {
        await RunAsync(Request());

        var due = await core.QueryAsync(db => db.Reminders.OrderBy(r => r.DueAt).Select(r => r.DueAt).ToListAsync());
        Assert.Equal([At(12, 16), At(12, 22), At(12, 24)], due);
    }

    [Fact]
    public async Task Run_Undated_PlansNone()
    {
        await RunAsync(Request() with { DueOn = null });

        Assert.Equal(0, await core.QueryAsync(db => db.Reminders.CountAsync()));
    }

    [Fact]
    public async Task Run_Person_IsHeldUnderTheirOwnUnitWhateverTheFormSaid()
    {
        await RunAsync(Request() with { Target = AssignmentTarget.Person, UserId = secretary.Id, UnitId = other.Id });

        var assignment = await core.QueryAsync(db => db.CourseAssignments.SingleAsync());
        Assert.Equal((village.Id, secretary.Id), (assignment.UnitId, assignment.UserId));
    }

    [Fact]
    public async Task Run_PersonOfAnotherUnit_IsNotFound()
    {
        var stranger = await core.Data.CreateUserAsync(other);

        await NotFoundAsync(Request() with { Target = AssignmentTarget.Person, UserId = stranger.Id });
    }

    [Fact]
    public async Task Run_AnotherUnitOrTheOneAbove_IsNotFound()
    {
        await NotFoundAsync(Request() with { UnitId = other.Id });
        await NotFoundAsync(Request() with { UnitId = village.ParentId!.Value });
        await NotFoundAsync(Request() with { UnitId = Guid.NewGuid() });
    }

    [Fact]
    public async Task Run_WithoutPermission_IsNotFound()
    {
        var learner = await core.Data.ActorOfAsync(secretary);

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<AssignCourse>().RunAsync(learner, Request()));
    }

    [Fact]
    public async Task Run_DraftOrRetiredCourse_IsNotFound()
    {
        var draft = await core.Data.CreateCourseAsync(publish: false);
        await NotFoundAsync(Request() with { CourseId = draft.Id });

        course.Retire(CoreFixture.Start.UtcDateTime);
        await core.Db.SaveChangesAsync();
        await NotFoundAsync(Request());
    }

    [Fact]
    public async Task Run_Faulty_IsRefusedAtItsFieldAndStoresNothing()
    {
        await RefusedAsync(Request() with { DueOn = new DateOnly(2026, 11, 22) }, "courses.due-past", "DueOn");
        await RefusedAsync(Request() with { Target = AssignmentTarget.Title, Title = " " }, "courses.post-needed", "Title");
        await RefusedAsync(Request() with { Target = AssignmentTarget.Group }, "courses.group-needed", "Group");
        await RefusedAsync(Request() with { Target = AssignmentTarget.Person }, "courses.person-needed", "UserId");
        await RefusedAsync(Request() with { Target = AssignmentTarget.Title, Title = "无人担任" }, "courses.nobody", null);
    }

    [Fact]
    public async Task Run_DueToday_IsAccepted() => Assert.Equal(2, await RunAsync(Request() with { DueOn = new DateOnly(2026, 11, 23) }));

    [Fact]
    public async Task Withdraw_Own_TakesItBackWithItsReminders()
    {
        await RunAsync(Request());
        var id = await core.QueryAsync(db => db.CourseAssignments.Select(a => a.Id).SingleAsync());

        await core.Get<WithdrawAssignment>().RunAsync(admin, id);
        await core.Get<WithdrawAssignment>().RunAsync(admin, id);

        Assert.NotNull(await core.QueryAsync(db => db.CourseAssignments.Select(a => a.WithdrawnAt).SingleAsync()));
        Assert.All(await core.QueryAsync(db => db.Reminders.ToListAsync()), r => Assert.Equal(ReminderState.Dropped, r.State));
        Assert.Equal(1, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "courses.withdrawn")));
    }

    [Fact]
    public async Task Withdraw_AnotherUnits_IsNotFound()
    {
        await RunAsync(Request());
        var id = await core.QueryAsync(db => db.CourseAssignments.Select(a => a.Id).SingleAsync());
        var stranger = await core.Data.CreateActorAsync(other, Role.UnitAdministrator);

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<WithdrawAssignment>().RunAsync(stranger, id));

        Assert.Null(await core.QueryAsync(db => db.CourseAssignments.Select(a => a.WithdrawnAt).SingleAsync()));
    }

    private AssignmentRequest Request() => new(course.Id, AssignmentTarget.Unit, village.Id, null, null, null, IsCompulsory: true, Due);

    private Task<int> RunAsync(AssignmentRequest request) => core.Get<AssignCourse>().RunAsync(admin, request);

    private async Task NotFoundAsync(AssignmentRequest request)
    {
        await Assert.ThrowsAsync<NotFoundException>(() => RunAsync(request));
        await NothingStoredAsync();
    }

    private async Task RefusedAsync(AssignmentRequest request, string key, string? field)
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.InNewScopeAsync(s => ((AssignCourse)s.GetService(typeof(AssignCourse))!).RunAsync(admin, request)));
        Assert.Equal((key, field), (refusal.Key, refusal.Field));
        await NothingStoredAsync();
    }

    private async Task NothingStoredAsync()
    {
        Assert.Equal(0, await core.QueryAsync(db => db.CourseAssignments.CountAsync()));
        Assert.Equal(0, await core.QueryAsync(db => db.Messages.CountAsync()));
        Assert.Equal(0, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "courses.assigned")));
    }

    /// <summary>Nine in the morning in Shanghai.</summary>
    private static DateTime At(int month, int day) => new(2026, month, day, 1, 0, 0, DateTimeKind.Utc);
}
