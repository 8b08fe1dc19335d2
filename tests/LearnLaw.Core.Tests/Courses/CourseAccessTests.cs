using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Courses;

/// <summary>A township with two villages; a course of the township, one of each village, and a shipped one.</summary>
public sealed class CourseAccessTests : IAsyncLifetime
{
    private CoreFixture core = null!;
    private OrgUnit town = null!;
    private OrgUnit village = null!;
    private OrgUnit other = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        town = await core.Data.CreateUnitAsync("镇", kind: OrgUnitKind.Township);
        village = await core.Data.CreateUnitAsync("一村", town, OrgUnitKind.Village);
        other = await core.Data.CreateUnitAsync("二村", town, OrgUnitKind.Village);
        await core.Data.CreateCourseAsync(title: "镇里的", owner: town);
        await core.Data.CreateCourseAsync(title: "一村的", owner: village);
        await core.Data.CreateCourseAsync(title: "二村的", owner: other);
        await core.Data.CreateCourseAsync(title: "随产品的", source: CourseSource.Shipped);
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task FromTheTop_EverythingIsManaged()
    {
        var actor = await core.Data.CreateActorAsync(town, Role.ContentAdministrator);

        Assert.Equal(["一村的", "二村的", "镇里的", "随产品的"], await SeenAsync(actor));
        foreach (var title in await SeenAsync(actor)) Assert.Equal(title, (await RequireAsync(actor, title)).Title);
    }

    [Fact]
    public async Task OfAVillage_OwnIsManagedShippedOnlySeenOthersNot()
    {
        var actor = await core.Data.CreateActorAsync(village, Role.ContentAdministrator);

        Assert.Equal(["一村的", "随产品的"], await SeenAsync(actor));
        Assert.Equal(2, (await RequireAsync(actor, "一村的")).Lessons.Count);
        await Assert.ThrowsAsync<ForbiddenException>(() => RequireAsync(actor, "随产品的"));
        await Assert.ThrowsAsync<NotFoundException>(() => RequireAsync(actor, "二村的"));
        await Assert.ThrowsAsync<NotFoundException>(() => RequireAsync(actor, "镇里的"));
    }

    [Fact]
    public async Task OtherPermissions_GiveNothing()
    {
        var actor = await core.Data.CreateActorAsync(town, Role.UnitAdministrator);

        Assert.False(await core.Db.MayChangeShippedCoursesAsync(actor, CancellationToken.None));
        await Assert.ThrowsAsync<ForbiddenException>(() => RequireAsync(actor, "随产品的"));
        await Assert.ThrowsAsync<ForbiddenException>(() => RequireAsync(actor, "镇里的"));
    }

    [Fact]
    public async Task Written_BelongsToTheWidestUnitOneManagesContentFor()
    {
        var user = await core.Data.CreateUserAsync(other);
        await core.Data.GrantAsync(user, Role.UnitAdministrator, town);
        await core.Data.GrantAsync(user, Role.ContentAdministrator, village);
        var actor = await core.Data.ActorOfAsync(user);

        var course = await core.Get<EditCourse>().RunAsync(actor, null, "own", TestData.Facts("自编"));

        Assert.Equal(village.Id, course.OwnerUnitId);
    }

    private Task<List<string>> SeenAsync(Actor actor) =>
        core.QueryAsync(async db => (await db.CoursesManagedBy(actor).Select(c => c.Title).ToListAsync()).Order(StringComparer.Ordinal).ToList());

    private async Task<Course> RequireAsync(Actor actor, string title)
    {
        var id = await core.QueryAsync(db => db.Courses.Where(c => c.Title == title).Select(c => c.Id).SingleAsync());
        return await core.QueryAsync(db => db.RequireCourseAsync(actor, id, CancellationToken.None));
    }
}
