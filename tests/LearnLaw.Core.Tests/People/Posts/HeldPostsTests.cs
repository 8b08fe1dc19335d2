using LearnLaw.People;
using LearnLaw.People.Posts;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.People.Posts;

/// <summary>Somebody of the village goes to the office on 23 November 2026.</summary>
public sealed class HeldPostsTests : IAsyncLifetime
{
    private static readonly DateOnly Joined = new(2025, 3, 1);
    private static readonly DateOnly Moved = new(2026, 11, 23);

    private CoreFixture core = null!;
    private OrgUnit town = null!;
    private OrgUnit village = null!;
    private OrgUnit office = null!;
    private User user = null!;

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        town = await core.Data.CreateUnitAsync("镇", kind: OrgUnitKind.Township);
        village = await core.Data.CreateUnitAsync("一村", town, OrgUnitKind.Village);
        office = await core.Data.CreateUnitAsync("办公室", town);
        user = await core.Data.CreateUserAsync(village, since: Joined);
    }

    public async ValueTask DisposeAsync() => await core.DisposeAsync();

    [Fact]
    public async Task Transferred_CountsThereUntilTheDayBeforeAndHereFromThatDay()
    {
        await TransferAsync();

        Assert.Null(await CountedAsync(Joined.AddDays(-1)));
        Assert.Equal(village.Id, await CountedAsync(Joined));
        Assert.Equal(village.Id, await CountedAsync(Moved.AddDays(-1)));
        Assert.Equal(office.Id, await CountedAsync(Moved));
    }

    [Fact]
    public async Task SecondPostHeldThen_CountsUnderThePrimaryOneOfThatTime()
    {
        var second = new Post(user.Id, town.Id, "兼任", AudienceGroup.Staff, isPrimary: false, new DateOnly(2025, 1, 1));
        core.Db.Posts.Add(second);
        await core.Db.SaveChangesAsync();
        await TransferAsync();

        Assert.Equal(village.Id, await CountedAsync(new DateOnly(2025, 12, 31)));
        Assert.Equal(2, await core.QueryAsync(db => db.PostsHeldOn(new DateOnly(2025, 12, 31)).CountAsync()));
        Assert.Equal(office.Id, await CountedAsync(Moved));
    }

    [Fact]
    public async Task NoPostOfThatDayIsMarked_CountsUnderTheOneHeldLongest()
    {
        core.Db.Posts.Add(new Post(user.Id, office.Id, "兼任", AudienceGroup.Staff, isPrimary: true, new DateOnly(2026, 6, 1)));
        core.Db.Posts.Add(new Post(user.Id, town.Id, "兼任", AudienceGroup.Staff, isPrimary: false, new DateOnly(2025, 6, 1)));
        (await core.Db.Posts.SingleAsync(p => p.UnitId == village.Id)).SetPrimary(false);
        await core.Db.SaveChangesAsync();

        Assert.Equal(village.Id, await CountedAsync(new DateOnly(2025, 12, 31)));
        Assert.Equal(office.Id, await CountedAsync(Moved));
    }

    private async Task TransferAsync()
    {
        var actor = await core.Data.CreateActorAsync(town, Role.UnitAdministrator);
        await core.Get<TransferPerson>().RunAsync(actor, user.Id, office.Id, "科员", AudienceGroup.Staff);
    }

    private Task<Guid?> CountedAsync(DateOnly day) =>
        core.QueryAsync(db => db.CountingPostsOn(day).Where(p => p.UserId == user.Id).Select(p => (Guid?)p.UnitId).SingleOrDefaultAsync());
}
