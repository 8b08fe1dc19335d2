using LearnLaw.People;
using LearnLaw.People.Units;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.People.Units;

public sealed class UnitTreeTests
{
    [Fact]
    public async Task Places_FollowTheTree_SiblingsByPlaceThenName()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = new OrgUnit("镇", OrgUnitKind.Township, null);
        var last = new OrgUnit("甲村", OrgUnitKind.Village, town, order: 2);
        var first = new OrgUnit("丙办", OrgUnitKind.Office, town, order: 1);
        var also = new OrgUnit("乙办", OrgUnitKind.Office, town, order: 1);
        var below = new OrgUnit("一组", OrgUnitKind.Office, first, order: 0);
        core.Db.OrgUnits.AddRange(last, below, first, also, town);
        await core.Db.SaveChangesAsync();

        var places = await core.Db.UnitPlacesAsync();

        Assert.Equal([town.Id, first.Id, below.Id, also.Id, last.Id], places.OrderBy(p => p.Value).Select(p => p.Key));
    }

    [Fact]
    public void InOrder_ParentOutOfReach_MakesUnitsTopmost()
    {
        var parent = Guid.NewGuid();
        UnitLine[] units = [new(Guid.NewGuid(), parent, "二村", "/", 2), new(Guid.NewGuid(), parent, "一村", "/", 1)];

        Assert.Equal([("一村", 0), ("二村", 0)], UnitTree.InOrder(units).Select(l => (l.Unit.Name, l.Depth)));
    }
}
