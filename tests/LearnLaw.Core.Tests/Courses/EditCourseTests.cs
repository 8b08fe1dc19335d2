using LearnLaw.Courses;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Courses;

public sealed class EditCourseTests : IAsyncLifetime
{
    private CoreFixture core = null!;
    private Actor author = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        author = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.ContentAdministrator);
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Run_New_IsADraftOfItsOwnWithAQuiz()
    {
        var bank = await core.Data.CreateFullBankAsync();

        var id = (await RunAsync(null, "civil-code", TestData.Facts("民法典入门", new CourseQuiz(bank.Code, 5, 80, 30, 2)))).Id;

        var course = await FindAsync(id);
        Assert.Equal(("civil-code", CourseState.Draft, CourseSource.Own), (course.Slug, course.State, course.Source));
        Assert.Equal(author.Grants[0].UnitId, course.OwnerUnitId);
        var exam = await core.QueryAsync(db => db.Exams.SingleAsync());
        Assert.Equal((course.QuizExamId, "民法典入门", 80, 30, 2), (exam.Id, exam.Title, exam.PassPercent, exam.Minutes, exam.MaxAttempts));
        Assert.Equal(1, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "courses.written")));
    }

    [Fact]
    public async Task Run_QuizChanged_KeepsTheExamAndItsAttempts()
    {
        var bank = await core.Data.CreateFullBankAsync();
        var quiz = new CourseQuiz(bank.Code, 5, 60, 20, 0);
        var before = await RunAsync(null, "law", TestData.Facts(quiz: quiz));

        await RunAsync(before.Id, null, TestData.Facts("新题目", quiz with { PassPercent = 90 }));

        var course = await FindAsync(before.Id);
        Assert.Equal((before.QuizExamId, 90), (course.QuizExamId, course.Quiz!.PassPercent));
        Assert.Equal(("新题目", 90), await core.QueryAsync(db => db.Exams.Select(e => new ValueTuple<string, int>(e.Title, e.PassPercent)).SingleAsync()));
    }

    [Fact]
    public async Task Run_QuizTakenAway_LeavesACourseWithoutOne()
    {
        var before = await core.Data.CreateCourseAsync(withQuiz: true);

        await RunAsync(before.Id, null, TestData.Facts());

        var course = await FindAsync(before.Id);
        Assert.Equal((null, null), (course.QuizExamId, course.Quiz));
    }

    [Fact]
    public async Task Run_BankTooSmall_IsRefusedAndStoresNothing()
    {
        var bank = await core.Data.CreateBankAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => RunAsync(null, "law", TestData.Facts(quiz: new CourseQuiz(bank.Code, 5, 60, 20, 0))));

        Assert.StartsWith("exams.", refusal.Key);
        Assert.Equal((0, 0), (await core.QueryAsync(db => db.Courses.CountAsync()), await core.QueryAsync(db => db.Exams.CountAsync())));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("Law")]
    [InlineData("宪法")]
    [InlineData("two words")]
    [InlineData("-law")]
    [InlineData("../law")]
    [InlineData("manage")]
    [InlineData("assign")]
    [InlineData("record")]
    [InlineData("index")]
    public async Task Run_AddressMalformedOrReserved_IsRefused(string? slug)
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() => RunAsync(null, slug, TestData.Facts()));

        Assert.Equal(("courses.slug-wrong", "Slug"), (refusal.Key, refusal.Field));
    }

    [Fact]
    public async Task Run_AddressTaken_IsRefused()
    {
        await RunAsync(null, "law", TestData.Facts());

        Assert.Equal("courses.slug-taken", (await Assert.ThrowsAsync<RuleException>(() => RunAsync(null, " law ", TestData.Facts()))).Key);
    }

    [Fact]
    public async Task Run_ShippedCourse_BecomesAnEditedOneAtTheSameAddress()
    {
        var before = await core.Data.CreateCourseAsync(source: CourseSource.Shipped);

        await RunAsync(before.Id, "another", TestData.Facts("本地版本"));

        var course = await FindAsync(before.Id);
        Assert.Equal((before.Slug, "本地版本", CourseSource.Edited, CourseState.Published), (course.Slug, course.Title, course.Source, course.State));
    }

    [Fact]
    public async Task Run_WithoutPermissionOrUnknown_IsRefused()
    {
        var admin = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.UnitAdministrator);

        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<EditCourse>().RunAsync(admin, null, "law", TestData.Facts()));
        await Assert.ThrowsAsync<NotFoundException>(() => RunAsync(Guid.NewGuid(), null, TestData.Facts()));
    }

    [Fact]
    public async Task Publish_ThenRetire_IsAudited()
    {
        var course = await core.Data.CreateCourseAsync(publish: false);

        await PublishAsync(course.Id, true);
        Assert.Equal(CourseState.Published, (await FindAsync(course.Id)).State);
        await PublishAsync(course.Id, false);

        Assert.Equal(CourseState.Retired, (await FindAsync(course.Id)).State);
        Assert.Equal(
            ["courses.published", "courses.retired"],
            await core.QueryAsync(db => db.AuditEntries.Where(a => a.Action.StartsWith("courses.")).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync()));
    }

    [Fact]
    public async Task Publish_WithoutLessonsOrPermission_IsRefused()
    {
        var empty = await RunAsync(null, "law", TestData.Facts());
        var admin = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.UnitAdministrator);

        await Assert.ThrowsAsync<RuleException>(() => PublishAsync(empty.Id, true));
        await Assert.ThrowsAsync<NotFoundException>(() => PublishAsync(Guid.NewGuid(), true));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<PublishCourse>().RunAsync(admin, empty.Id, true));

        Assert.Equal(CourseState.Draft, (await FindAsync(empty.Id)).State);
    }

    private Task<Course> RunAsync(Guid? id, string? slug, CourseFacts facts) =>
        core.InNewScopeAsync(services => services.GetRequiredService<EditCourse>().RunAsync(author, id, slug, facts));

    private Task<bool> PublishAsync(Guid id, bool publish) => core.InNewScopeAsync(async services =>
    {
        await services.GetRequiredService<PublishCourse>().RunAsync(author, id, publish);
        return true;
    });

    private Task<Course> FindAsync(Guid id) => core.QueryAsync(db => db.Courses.Include(c => c.Lessons).SingleAsync(c => c.Id == id));
}
