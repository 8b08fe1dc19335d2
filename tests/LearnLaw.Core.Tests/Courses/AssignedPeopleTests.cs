using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Courses;

/// <summary>A township with an office and a village; the village has a hamlet below it.</summary>
public sealed class AssignedPeopleTests : IAsyncLifetime
{
    private CoreFixture core = null!;
    private OrgUnit town = null!;
    private OrgUnit office = null!;
    private OrgUnit village = null!;
    private OrgUnit hamlet = null!;
    private Course course = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        town = await core.Data.CreateUnitAsync("镇", kind: OrgUnitKind.Township);
        office = await core.Data.CreateUnitAsync("办公室", town);
        village = await core.Data.CreateUnitAsync("一村", town, OrgUnitKind.Village);
        hamlet = await core.Data.CreateUnitAsync("一组", village);
        course = await core.Data.CreateCourseAsync();
        await core.Data.CreateUserAsync(town, "镇长", title: "镇长", group: AudienceGroup.Leaders);
        await core.Data.CreateUserAsync(office, "干事", title: "干事");
        await core.Data.CreateUserAsync(village, "村书记", title: "书记", group: AudienceGroup.Village);
        await core.Data.CreateUserAsync(hamlet, "组长", title: "组长", group: AudienceGroup.Village);
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Unit_Subtree_ReachesEverybodyOfItAndNobodyElse()
    {
        await core.Data.CreateAssignmentAsync(course, village);

        Assert.Equal(["村书记", "组长"], await NamesAsync());
    }

    [Fact]
    public async Task Title_InASubtree_ReachesItsHoldersOnly()
    {
        await core.Data.CreateUserAsync(office, "办公室书记", title: "书记");

        await core.Data.CreateAssignmentAsync(course, village, AssignmentTarget.Title, title: " 书记 ");

        Assert.Equal(["村书记"], await NamesAsync());
    }

    [Fact]
    public async Task Group_InASubtree_ReachesItsMembersOnly()
    {
        await core.Data.CreateUserAsync(village, "驻村干部", group: AudienceGroup.Staff);

        await core.Data.CreateAssignmentAsync(course, town, AssignmentTarget.Group, group: AudienceGroup.Village);

        Assert.Equal(["村书记", "组长"], await NamesAsync());
    }

    [Fact]
    public async Task Person_WithTwoPosts_IsReachedWhereverTheyWentSince()
    {
        var person = await UserAsync("干事");
        core.Db.Posts.Add(new Post(person.Id, village.Id, "包村干部", AudienceGroup.Staff, isPrimary: false, new DateOnly(2026, 1, 1)));
        await core.Db.SaveChangesAsync();

        await core.Data.CreateAssignmentAsync(course, office, AssignmentTarget.Person, person: person);

        Assert.Equal(["干事"], (await NamesAsync()).Distinct());
    }

    [Fact]
    public async Task Unit_PersonWithTwoPostsInIt_CountsOnceAmongPeople()
    {
        var person = await UserAsync("村书记");
        core.Db.Posts.Add(new Post(person.Id, hamlet.Id, "网格员", AudienceGroup.Village, isPrimary: false, new DateOnly(2026, 1, 1)));
        await core.Db.SaveChangesAsync();

        await core.Data.CreateAssignmentAsync(course, village);

        Assert.Equal(2, await core.QueryAsync(db => db.AssignedCourses().Select(a => a.UserId).Distinct().CountAsync()));
    }

    [Fact]
    public async Task Unit_WhoLeftIsDeactivatedOrJoins_CountsAsOfNow()
    {
        await core.Data.CreateAssignmentAsync(course, village);
        var gone = await UserAsync("村书记");
        (await core.Db.Posts.SingleAsync(p => p.UserId == gone.Id)).End(new DateOnly(2026, 11, 23));
        (await UserAsync("组长")).Deactivate(CoreFixture.Start.UtcDateTime);
        await core.Db.SaveChangesAsync();
        await core.Data.CreateUserAsync(hamlet, "新来的");

        Assert.Equal(["新来的"], await NamesAsync());
    }

    [Fact]
    public async Task Withdrawn_IsNobodysAnyMore()
    {
        var assignment = await core.Data.CreateAssignmentAsync(course, village);
        assignment.Withdraw(CoreFixture.Start.UtcDateTime);
        await core.Db.SaveChangesAsync();

        Assert.Empty(await NamesAsync());
    }

    [Fact]
    public async Task SeveralAssignments_CarryTheirOwnDueDateAndKind()
    {
        await core.Data.CreateAssignmentAsync(course, town, isCompulsory: false);
        await core.Data.CreateAssignmentAsync(course, village, dueOn: new DateOnly(2026, 12, 1));

        var rows = await core.QueryAsync(db => db.AssignedCourses().ToListAsync());

        Assert.Equal(6, rows.Count);
        Assert.Equal(2, rows.Count(r => r.IsCompulsory && r.DueOn == new DateOnly(2026, 12, 1)));
        Assert.Equal(4, rows.Count(r => !r.IsCompulsory && r.DueOn is null));
    }

    private Task<User> UserAsync(string name) => core.Db.Users.SingleAsync(u => u.DisplayName == name);

    private Task<List<string>> NamesAsync() => core.QueryAsync(db => db.AssignedCourses()
        .Join(db.Users, a => a.UserId, u => u.Id, (a, u) => u.DisplayName).OrderBy(n => n == "组长").ThenBy(n => n).ToListAsync());
}
