using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Reports;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Reports;

/// <summary>A township (甲) with an office (乙, 丙) and a village (丁) with a hamlet (戊), on 23 November 2026.</summary>
public sealed class ReadStudyCoverageTests : IAsyncLifetime
{
    private const int Year = 2026;

    private readonly Dictionary<string, Actor> people = [];
    private CoreFixture core = null!;
    private OrgUnit town = null!;
    private OrgUnit office = null!;
    private OrgUnit village = null!;
    private OrgUnit hamlet = null!;
    private Actor auditor = null!;
    private Course course = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        town = await core.Data.CreateUnitAsync("镇", kind: OrgUnitKind.Township);
        office = await core.Data.CreateUnitAsync("办公室", town);
        village = await core.Data.CreateUnitAsync("一村", town, OrgUnitKind.Village);
        hamlet = await core.Data.CreateUnitAsync("一组", village);
        course = await core.Data.CreateCourseAsync();
        foreach (var (name, unit) in new[] { ("甲", town), ("乙", office), ("丙", office), ("丁", village), ("戊", hamlet) })
            people[name] = await core.Data.ActorOfAsync(await core.Data.CreateUserAsync(unit, name));
        var elsewhere = await core.Data.CreateUnitAsync("外单位");
        var user = await core.Data.CreateUserAsync(elsewhere);
        await core.Data.GrantAsync(user, Role.Auditor, town);
        auditor = await core.Data.ActorOfAsync(user);
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Run_SomeBegunSomeDone_CountsPeopleByTheirUnit()
    {
        await core.Data.CreateAssignmentAsync(course, town, dueOn: new DateOnly(Year, 12, 31));
        await core.Data.ReadLessonsAsync(people["乙"], course);
        await core.Data.ReadLessonsAsync(people["丁"], course, count: 1);

        var coverage = await RunAsync();

        Assert.Equal(new CoverageFigures(5, 2, 1, 0), coverage.Total);
        Assert.Equal((0.4, 0.2), (coverage.Total.Participation, coverage.Total.Completion));
        var units = coverage.ByUnit.ToDictionary(u => u.Name, u => u.Figures);
        Assert.Equal(new CoverageFigures(1, 0, 0, 0), units["镇"]);
        Assert.Equal(new CoverageFigures(2, 1, 1, 0), units["办公室"]);
        Assert.Equal(new CoverageFigures(1, 1, 0, 0), units["一村"]);
        Assert.Equal(new CoverageFigures(1, 0, 0, 0), units["一组"]);
        Assert.Equal(coverage.Total.Assigned, coverage.People.Count);
        Assert.Equal(["乙"], coverage.People.Where(p => p.IsComplete).Select(p => p.Name));
    }

    [Fact]
    public async Task Run_QuizPassedButNothingRead_IsNotYetStudied()
    {
        var withQuiz = await core.Data.CreateCourseAsync(withQuiz: true);
        await core.Data.CreateAssignmentAsync(withQuiz, office);
        await core.Data.SitQuizAsync(people["乙"], withQuiz);

        Assert.Equal(new CoverageFigures(2, 0, 0, 0), (await RunAsync()).Total);
    }

    [Fact]
    public async Task Run_ElectiveBesideCompulsory_AsksOnlyForTheCompulsory()
    {
        var elective = await core.Data.CreateCourseAsync();
        await core.Data.CreateAssignmentAsync(course, office);
        await core.Data.CreateAssignmentAsync(elective, office, isCompulsory: false);
        await core.Data.ReadLessonsAsync(people["乙"], course);
        await core.Data.ReadLessonsAsync(people["丙"], elective);

        var rows = (await RunAsync()).People.ToDictionary(p => p.Name);

        Assert.Equal((true, 2, 1), (rows["乙"].IsComplete, rows["乙"].Courses, rows["乙"].Done));
        Assert.Equal((false, true), (rows["丙"].IsComplete, rows["丙"].HasBegun));
    }

    [Fact]
    public async Task Run_OnlyElectives_AsksForAllOfThem()
    {
        var other = await core.Data.CreateCourseAsync();
        await core.Data.CreateAssignmentAsync(course, office, isCompulsory: false);
        await core.Data.CreateAssignmentAsync(other, office, isCompulsory: false);
        await core.Data.ReadLessonsAsync(people["乙"], course);
        await core.Data.ReadLessonsAsync(people["丙"], course);
        await core.Data.ReadLessonsAsync(people["丙"], other);

        Assert.Equal(["丙"], (await RunAsync()).People.Where(p => p.IsComplete).Select(p => p.Name));
    }

    [Fact]
    public async Task Run_PastItsDay_IsOverdueUnlessDone()
    {
        await core.Data.CreateAssignmentAsync(course, office, dueOn: new DateOnly(Year, 11, 22));
        await core.Data.CreateAssignmentAsync(await core.Data.CreateCourseAsync(), village, dueOn: new DateOnly(Year, 11, 23));
        await core.Data.ReadLessonsAsync(people["乙"], course);

        var coverage = await RunAsync();

        Assert.Equal(["丙"], coverage.People.Where(p => p.IsOverdue).Select(p => p.Name));
        Assert.Equal(1, coverage.Total.Overdue);
    }

    [Fact]
    public async Task Run_ReachedTwice_CountsOncePerPersonAndCourse()
    {
        var user = people["乙"].UserId;
        core.Db.Posts.Add(new Post(user, village.Id, "包村干部", AudienceGroup.Staff, isPrimary: false, new DateOnly(Year, 1, 1)));
        await core.Db.SaveChangesAsync();
        await core.Data.CreateAssignmentAsync(course, town, isCompulsory: false);
        await core.Data.CreateAssignmentAsync(course, village, dueOn: new DateOnly(Year, 11, 1));

        var coverage = await RunAsync();

        Assert.Equal(5, coverage.Total.Assigned);
        var row = coverage.People.Single(p => p.UserId == user);
        Assert.Equal(("办公室", 1, true), (row.Unit, row.Courses, row.IsOverdue));
    }

    [Fact]
    public async Task Run_OtherYears_CountWhatWasDueOrAssignedInThem()
    {
        await core.Data.CreateAssignmentAsync(course, office, dueOn: new DateOnly(Year + 1, 1, 1));
        await core.Data.CreateAssignmentAsync(await core.Data.CreateCourseAsync(), village);

        Assert.Equal(["丁", "戊"], (await RunAsync()).People.Select(p => p.Name).Order());
        Assert.Equal(["丙", "乙"], (await RunAsync(Year + 1)).People.Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal((0, null), ((await RunAsync(Year - 1)).Total.Assigned, (await RunAsync(Year - 1)).Total.Participation));
    }

    [Fact]
    public async Task Run_YearsEdge_FollowsTheOrganisationsClock()
    {
        // 31 December 2026, 17:00 UTC, is 2027 in Shanghai already.
        core.Time.SetUtcNow(new DateTimeOffset(Year, 12, 31, 17, 0, 0, TimeSpan.Zero));
        await core.Data.CreateAssignmentAsync(course, office);

        Assert.Empty((await RunAsync()).People);
        Assert.Equal(2, (await RunAsync(Year + 1)).Total.Assigned);
    }

    [Fact]
    public async Task Run_YearIsOver_CountsPeopleWhereTheyWereAtItsEnd()
    {
        await core.Data.CreateAssignmentAsync(course, village, dueOn: new DateOnly(Year, 12, 20));
        GoTo(Year + 1, 3);
        await TransferAsync("丁", office);
        await TransferAsync("乙", village);
        await core.Data.CreateUserAsync(village, "新来的");

        Assert.Equal(["一村 丁", "一组 戊"], Lines(await RunAsync()));
        Assert.Equal(Year + 1, (await RunAsync(Year + 1)).Stand.Year);
        Assert.Empty((await RunAsync(Year + 1)).People);
    }

    [Fact]
    public async Task Run_TransferredWithinTheYear_CountsUnderTheUnitOfItsEnd()
    {
        await core.Data.CreateAssignmentAsync(course, village, dueOn: new DateOnly(Year, 12, 20));
        await core.Data.CreateAssignmentAsync(course, office, dueOn: new DateOnly(Year, 12, 20));
        core.Time.Advance(TimeSpan.FromDays(2));
        await TransferAsync("丁", office);

        Assert.Equal(["办公室 丁", "办公室 丙", "办公室 乙", "一组 戊"], Lines(await RunAsync()).OrderBy(l => l[0] == '一').ThenBy(l => l, StringComparer.Ordinal));
        GoTo(Year + 1, 6);
        Assert.Equal(4, (await RunAsync()).Total.Assigned);
    }

    [Fact]
    public async Task Run_YearIsOver_WhatHappenedAfterwardsChangesNothing()
    {
        var kept = await core.Data.CreateAssignmentAsync(course, office, dueOn: new DateOnly(Year, 12, 20));
        await core.Data.ReadLessonsAsync(people["乙"], course);
        GoTo(Year + 1, 1);
        var atTheTurn = (await RunAsync()).Total;
        await core.Data.ReadLessonsAsync(people["丙"], course);
        kept.Withdraw(core.Time.GetUtcNow().UtcDateTime);
        course.Retire(core.Time.GetUtcNow().UtcDateTime);
        (await core.Db.Users.SingleAsync(u => u.Id == people["乙"].UserId)).Deactivate(core.Time.GetUtcNow().UtcDateTime);
        await core.Db.SaveChangesAsync();

        Assert.Equal(new CoverageFigures(2, 1, 1, 1), atTheTurn);
        Assert.Equal(atTheTurn, (await RunAsync()).Total);
    }

    [Fact]
    public async Task Run_LeftWithinTheYear_IsNotCountedAtItsEnd()
    {
        await core.Data.CreateAssignmentAsync(course, office, dueOn: new DateOnly(Year, 12, 20));
        (await core.Db.Users.SingleAsync(u => u.Id == people["乙"].UserId)).Deactivate(core.Time.GetUtcNow().UtcDateTime);
        await core.Db.SaveChangesAsync();

        Assert.Equal(["办公室 丙"], Lines(await RunAsync()));
        GoTo(Year + 1, 1);
        Assert.Equal(["办公室 丙"], Lines(await RunAsync()));
    }

    [Fact]
    public async Task Run_DueOnTheLastDay_IsOverdueOnceTheYearIsOver()
    {
        await core.Data.CreateAssignmentAsync(course, office, dueOn: new DateOnly(Year, 12, 31));
        core.Time.SetUtcNow(new DateTimeOffset(Year, 12, 31, 10, 0, 0, TimeSpan.Zero));

        Assert.Equal(0, (await RunAsync()).Total.Overdue);
        GoTo(Year + 1, 1);
        Assert.Equal(2, (await RunAsync()).Total.Overdue);
    }

    [Fact]
    public async Task Run_CourseRetired_MakesNobodyOverdueAndStandsInNobodysWay()
    {
        var retired = await core.Data.CreateCourseAsync();
        await core.Data.CreateAssignmentAsync(retired, office, dueOn: new DateOnly(Year, 11, 1));
        await core.Data.CreateAssignmentAsync(course, office, dueOn: new DateOnly(Year, 12, 1));
        await core.Data.ReadLessonsAsync(people["乙"], course);
        await core.Data.ReadLessonsAsync(people["丙"], retired);
        Assert.Equal(new CoverageFigures(2, 2, 0, 1), (await RunAsync()).Total);

        retired.Retire(core.Time.GetUtcNow().UtcDateTime);
        await core.Db.SaveChangesAsync();

        var coverage = await RunAsync();
        Assert.Equal(new CoverageFigures(2, 2, 1, 0), coverage.Total);
        Assert.Equal(["丙 1/2", "乙 1/1"], coverage.People.Select(p => $"{p.Name} {p.Done}/{p.Courses}"));
    }

    [Fact]
    public async Task Run_OnlyCourseRetired_StaysAssignedNeitherDoneNorOverdue()
    {
        await core.Data.CreateAssignmentAsync(course, office, dueOn: new DateOnly(Year, 11, 1));
        course.Retire(core.Time.GetUtcNow().UtcDateTime);
        await core.Db.SaveChangesAsync();

        Assert.Equal(new CoverageFigures(2, 0, 0, 0), (await RunAsync()).Total);
    }

    [Fact]
    public async Task Run_ByCourse_CountsEachAlone()
    {
        var other = await core.Data.CreateCourseAsync(title: "乙课");
        await core.Data.CreateAssignmentAsync(course, town, dueOn: new DateOnly(Year, 11, 1));
        await core.Data.CreateAssignmentAsync(course, village, dueOn: new DateOnly(Year, 12, 1));
        await core.Data.CreateAssignmentAsync(other, office);
        await core.Data.ReadLessonsAsync(people["乙"], other);
        await core.Data.ReadLessonsAsync(people["丁"], course, count: 1);

        var coverage = await RunAsync();
        var one = await core.Get<ReadStudyCoverage>().RunAsync(auditor, Year, null, other.Id);

        var figures = coverage.ByCourse.ToDictionary(c => c.CourseId, c => c.Figures);
        Assert.Equal(new CoverageFigures(5, 1, 0, 5), figures[course.Id]);
        Assert.Equal(new CoverageFigures(2, 1, 1, 0), figures[other.Id]);
        Assert.Equal(figures[other.Id], one.Total);
        Assert.Equal([other.Id], one.ByCourse.Select(c => c.CourseId));
        Assert.Equal(["丙", "乙"], one.People.Select(p => p.Name));
    }

    [Fact]
    public async Task Run_UnitsAndPeople_StandInTheOrderOfTheTree()
    {
        village.Reorder(1);
        office.Reorder(2);
        await core.Db.SaveChangesAsync();
        await core.Data.CreateAssignmentAsync(course, town);

        var coverage = await RunAsync();

        Assert.Equal(["镇", "一村", "一组", "办公室"], coverage.ByUnit.Select(u => u.Name));
        Assert.Equal(["镇 甲", "一村 丁", "一组 戊", "办公室 丙", "办公室 乙"], Lines(coverage));
    }

    [Fact]
    public async Task Run_Withdrawn_CountsNobody()
    {
        var assignment = await core.Data.CreateAssignmentAsync(course, office);
        assignment.Withdraw(CoreFixture.Start.UtcDateTime);
        await core.Db.SaveChangesAsync();

        Assert.Empty((await RunAsync()).People);
    }

    [Fact]
    public async Task Run_OneUnit_CountsItAndWhatIsBelow()
    {
        await core.Data.CreateAssignmentAsync(course, town);

        var coverage = await core.Get<ReadStudyCoverage>().RunAsync(auditor, Year, village.Id);

        Assert.Equal(["丁", "戊"], coverage.People.Select(p => p.Name).Order());
    }

    [Fact]
    public async Task Run_VillageAdministrator_SeesOnlyTheVillageWhoeverAssigned()
    {
        await core.Data.CreateAssignmentAsync(course, town);
        var user = await core.Db.Users.SingleAsync(u => u.DisplayName == "丁");
        await core.Data.GrantAsync(user, Role.UnitAdministrator, village);
        var admin = await core.Data.ActorOfAsync(user);

        Assert.Equal(["丁", "戊"], (await core.Get<ReadStudyCoverage>().RunAsync(admin, Year, null)).People.Select(p => p.Name).Order());
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ReadStudyCoverage>().RunAsync(admin, Year, office.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ReadStudyCoverage>().RunAsync(admin, Year, town.Id));
    }

    [Fact]
    public async Task Run_WithoutPermission_IsForbidden() =>
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<ReadStudyCoverage>().RunAsync(people["乙"], Year, null));

    private static List<string> Lines(StudyCoverage coverage) => [.. coverage.People.Select(p => $"{p.Unit} {p.Name}")];

    private void GoTo(int year, int month) => core.Time.SetUtcNow(new DateTimeOffset(year, month, 15, 2, 0, 0, TimeSpan.Zero));

    private async Task TransferAsync(string name, OrgUnit unit)
    {
        var admin = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync("人事"), Role.UnitAdministrator);
        var actor = new Actor(admin.UserId, admin.Name, [new ActorGrant(Role.UnitAdministrator, town.Id, town.Path)]);
        await core.Get<TransferPerson>().RunAsync(actor, people[name].UserId, unit.Id, "", AudienceGroup.Staff);
    }

    private Task<StudyCoverage> RunAsync(int year = Year) => core.Get<ReadStudyCoverage>().RunAsync(auditor, year, null);
}
