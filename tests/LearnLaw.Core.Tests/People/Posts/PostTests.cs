using LearnLaw.People;
using LearnLaw.People.Posts;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.People.Posts;

public sealed class PostTests
{
    [Fact]
    public async Task Transfer_EndsThePostToday_AndKeepsIt()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, admin, user) = await TownAsync(core);
        core.Time.Advance(TimeSpan.FromDays(30));

        await core.Get<TransferPerson>().RunAsync(admin, user.Id, village.Id, "村支书", AudienceGroup.Village);

        var posts = await core.QueryAsync(db => db.Posts.Where(p => p.UserId == user.Id).OrderBy(p => p.From).ToListAsync());
        Assert.Equal([town.Id, village.Id], posts.Select(p => p.UnitId));
        Assert.Equal([true, true], posts.Select(p => p.IsPrimary)); // the ended one still says where the person counted then
        Assert.Equal(posts[1].From, posts[0].Until);
    }

    [Fact]
    public async Task SecondPost_IsNotCounted_CanBeMadePrimary_AndEnds()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, admin, user) = await TownAsync(core);

        await core.Get<AddPost>().RunAsync(admin, user.Id, village.Id, "包村干部", AudienceGroup.Staff);
        var second = await core.Db.Posts.SingleAsync(p => p.UserId == user.Id && p.UnitId == village.Id);
        Assert.False(second.IsPrimary);
        await core.Get<MakePostPrimary>().RunAsync(admin, user.Id, second.Id);

        var primary = await core.QueryAsync(db => db.Posts.SingleAsync(p => p.UserId == user.Id && p.IsPrimary));
        Assert.Equal(village.Id, primary.UnitId);
        var first = await core.Db.Posts.SingleAsync(p => p.UserId == user.Id && p.UnitId == town.Id);
        await core.Get<EndPost>().RunAsync(admin, user.Id, first.Id);
        Assert.NotNull((await core.QueryAsync(db => db.Posts.SingleAsync(p => p.Id == first.Id))).Until);
    }

    [Fact]
    public async Task Refused_TwiceInOneUnit_EndOfThePrimary_ClosedUnit()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, admin, user) = await TownAsync(core);
        var closed = await core.Data.CreateUnitAsync("旧办", village);
        closed.Close(core.Time.GetUtcNow().UtcDateTime);
        await core.Db.SaveChangesAsync();
        var primary = await core.Db.Posts.SingleAsync(p => p.UserId == user.Id);

        Assert.Equal("people.post-exists", (await Assert.ThrowsAsync<RuleException>(
            () => core.Get<AddPost>().RunAsync(admin, user.Id, town.Id, "", AudienceGroup.Staff))).Key);
        Assert.Equal("people.post-primary", (await Assert.ThrowsAsync<RuleException>(() => core.Get<EndPost>().RunAsync(admin, user.Id, primary.Id))).Key);
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<AddPost>().RunAsync(admin, user.Id, closed.Id, "", AudienceGroup.Staff));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<TransferPerson>().RunAsync(admin, user.Id, closed.Id, "", AudienceGroup.Staff));
    }

    [Fact]
    public async Task SecondPostInReach_GivesNoRightOverTheAccount()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (_, village, admin, user) = await TownAsync(core);
        await core.Get<AddPost>().RunAsync(admin, user.Id, village.Id, "包村干部", AudienceGroup.Staff);
        var villageAdmin = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);
        var second = await core.Db.Posts.SingleAsync(p => p.UserId == user.Id && p.UnitId == village.Id);
        var first = await core.Db.Posts.SingleAsync(p => p.UserId == user.Id && p.UnitId != village.Id);

        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<ResetPassword>().RunAsync(villageAdmin, user.Id));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<MakePostPrimary>().RunAsync(villageAdmin, user.Id, second.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ChangePost>().RunAsync(villageAdmin, user.Id, first.Id, "换", AudienceGroup.Staff));
        await core.Get<ChangePost>().RunAsync(villageAdmin, user.Id, second.Id, "第一书记", AudienceGroup.Village);
        Assert.Equal("第一书记", (await core.QueryAsync(db => db.Posts.SingleAsync(p => p.Id == second.Id))).Title);
    }

    private static async Task<(OrgUnit Town, OrgUnit Village, Actor Admin, User User)> TownAsync(CoreFixture core)
    {
        var town = await core.Data.CreateUnitAsync("甲镇", kind: OrgUnitKind.Township);
        var village = await core.Data.CreateUnitAsync("一村", town, OrgUnitKind.Village);
        return (town, village, await core.Data.CreateActorAsync(town, Role.UnitAdministrator), await core.Data.CreateUserAsync(town));
    }
}
