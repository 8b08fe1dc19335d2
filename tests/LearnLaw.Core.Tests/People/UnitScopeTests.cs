using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.People;

public sealed class UnitScopeTests
{
    [Fact]
    public async Task UnitIdsFor_TwoGrants_FindsBothSubtreesAndNoOther()
    {
        await using var core = await CoreFixture.CreateAsync();
        var county = await core.Data.CreateUnitAsync("甲县");
        var township = await core.Data.CreateUnitAsync("乙镇", county);
        var village = await core.Data.CreateUnitAsync("丁村", township);
        var other = await core.Data.CreateUnitAsync("丙镇", county);
        var office = await core.Data.CreateUnitAsync("戊办", other);
        var user = await core.Data.CreateUserAsync(village);
        await core.Data.GrantAsync(user, Role.UnitAdministrator, township);
        await core.Data.GrantAsync(user, Role.Auditor, office);
        var actor = await core.Data.ActorOfAsync(user);

        var reports = await core.Db.UnitIdsFor(actor, Permission.ViewReports).ToListAsync();
        var people = await core.Db.UnitIdsFor(actor, Permission.ManagePeople).ToListAsync();
        var system = await core.Db.UnitIdsFor(actor, Permission.ManageSystem).ToListAsync();

        Assert.Equivalent(new[] { township.Id, village.Id, office.Id }, reports);
        Assert.Equivalent(new[] { township.Id, village.Id }, people);
        Assert.Empty(system);
    }
}
