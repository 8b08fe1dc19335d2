using LearnLaw.People;
using LearnLaw.Shared;
using Xunit;

namespace LearnLaw.Tests.People;

public sealed class ActorTests
{
    private static readonly OrgUnit County = new("甲县", OrgUnitKind.County, parent: null);
    private static readonly OrgUnit Township = new("乙镇", OrgUnitKind.Township, County);
    private static readonly OrgUnit OtherTownship = new("丙镇", OrgUnitKind.Township, County);
    private static readonly OrgUnit Village = new("丁村", OrgUnitKind.Village, Township);

    [Fact]
    public void Has_RoleForTownship_ReachesItsVillagesAndNothingElse()
    {
        var actor = ActorWith((Role.UnitAdministrator, Township));

        Assert.True(actor.Has(Permission.ManagePeople, Village.Path));
        Assert.False(actor.Has(Permission.ManagePeople, OtherTownship.Path));
        Assert.False(actor.Has(Permission.ManagePeople, County.Path));
        Assert.False(actor.Has(Permission.ManageSystem));
    }

    [Fact]
    public void ScopesOf_OneInsideAnother_KeepsTheOuter()
    {
        var actor = ActorWith((Role.UnitAdministrator, Village), (Role.UnitAdministrator, Township));

        Assert.Equal([Township.Path], actor.ScopesOf(Permission.ViewReports));
    }

    [Fact]
    public void Require_WithoutPermissionForUnit_IsForbidden() =>
        Assert.Throws<ForbiddenException>(() => ActorWith((Role.UnitAdministrator, Village)).Require(Permission.PlanMeetings, Township));

    private static Actor ActorWith(params (Role Role, OrgUnit Unit)[] grants) =>
        new(Guid.CreateVersion7(), "某人", [.. grants.Select(g => new ActorGrant(g.Role, g.Unit.Id, g.Unit.Path))]);
}
