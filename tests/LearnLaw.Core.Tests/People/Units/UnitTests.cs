using LearnLaw.People;
using LearnLaw.People.Units;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.People.Units;

public sealed class UnitTests
{
    [Fact]
    public async Task Create_BelowOwnUnit_StandsLastAmongItsSiblings()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _, admin) = await TownAsync(core);

        await core.Get<CreateUnit>().RunAsync(admin, town.Id, " 司法所 ", OrgUnitKind.Office);
        var second = await core.Get<CreateUnit>().RunAsync(admin, town.Id, "财政所", OrgUnitKind.Office);

        var unit = await core.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Id == second));
        Assert.Equal($"{town.Path}{second:N}/", unit.Path);
        Assert.Equal("司法所", (await core.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Order == unit.Order - 1 && u.ParentId == town.Id))).Name);
    }

    [Theory]
    [InlineData("一村", "people.unit-exists")]
    [InlineData("  ", "people.unit-name-needed")]
    public async Task Create_NameThatCannotBe_IsRefused(string name, string key)
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _, admin) = await TownAsync(core);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<CreateUnit>().RunAsync(admin, town.Id, name, OrgUnitKind.Office));

        Assert.Equal(key, refusal.Key);
    }

    [Fact]
    public async Task Create_BelowAnothersOrAClosedUnit_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, _) = await TownAsync(core);
        var other = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);
        var closed = await core.Data.CreateUnitAsync("旧办", village);
        await core.Get<CloseUnit>().RunAsync(other, closed.Id);

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<CreateUnit>().RunAsync(other, town.Id, "甲", OrgUnitKind.Office));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<CreateUnit>().RunAsync(other, closed.Id, "甲", OrgUnitKind.Office));
    }

    [Fact]
    public async Task Rename_ToASiblingsName_IsRefused_ToItsOwn_IsNot()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, admin) = await TownAsync(core);
        await core.Data.CreateUnitAsync("二村", town, OrgUnitKind.Village);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<RenameUnit>().RunAsync(admin, village.Id, "二村", OrgUnitKind.Village));
        Assert.Equal("people.unit-exists", refusal.Key);
        await core.InNewScopeAsync(async s =>
        {
            await s.GetRequiredService<RenameUnit>().RunAsync(admin, village.Id, "一村", OrgUnitKind.Office);
            return true;
        });
        Assert.Equal(OrgUnitKind.Office, (await core.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Id == village.Id))).Kind);
    }

    [Fact]
    public async Task Move_TakesWhatIsBelowAlong_AndIsWrittenDown()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, admin) = await TownAsync(core);
        var group = await core.Data.CreateUnitAsync("一组", village);
        var office = await core.Data.CreateUnitAsync("农业办", town);

        await core.Get<MoveUnit>().RunAsync(admin, village.Id, office.Id);

        var units = await core.QueryAsync(db => db.OrgUnits.ToDictionaryAsync(u => u.Id));
        Assert.Equal($"{office.Path}{village.Id:N}/", units[village.Id].Path);
        Assert.Equal($"{office.Path}{village.Id:N}/{group.Id:N}/", units[group.Id].Path);
        Assert.Equal("农业办", (await core.QueryAsync(db => db.AuditEntries.SingleAsync(a => a.Action == "people.unit-moved"))).Detail);
    }

    [Fact]
    public async Task Move_UnderItsOwnChild_IsRefused_AndNothingMoves()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (_, village, admin) = await TownAsync(core);
        var group = await core.Data.CreateUnitAsync("一组", village);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<MoveUnit>().RunAsync(admin, village.Id, group.Id));

        Assert.Equal("people.unit-under-own-child", refusal.Key);
        Assert.Equal(village.Path, (await core.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Id == village.Id))).Path);
    }

    [Fact]
    public async Task Move_ToWhereItsNameIsTaken_OrTooDeep_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, admin) = await TownAsync(core);
        var office = await core.Data.CreateUnitAsync("农业办", town);
        await core.Data.CreateUnitAsync("一村", office);
        var deepest = office;
        while (deepest.Depth < OrgUnit.MaxDepth) deepest = await core.Data.CreateUnitAsync(null, deepest);

        Assert.Equal("people.unit-exists", (await Assert.ThrowsAsync<RuleException>(() => MoveAsync(office))).Key);
        Assert.Equal("people.unit-too-deep", (await Assert.ThrowsAsync<RuleException>(() => MoveAsync(deepest))).Key);

        Task<bool> MoveAsync(OrgUnit parent) => core.InNewScopeAsync(async s =>
        {
            await s.GetRequiredService<MoveUnit>().RunAsync(admin, village.Id, parent.Id);
            return true;
        });
    }

    [Fact]
    public async Task Move_TopOfOnesOwnPart_IsForbidden()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (_, village, _) = await TownAsync(core);
        var own = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);
        var below = await core.Data.CreateUnitAsync("一组", village);

        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<MoveUnit>().RunAsync(own, village.Id, below.Id));
    }

    [Fact]
    public async Task Close_WithPeopleOrUnits_IsRefused_EmptyOneClosesAndOpensAgain()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, admin) = await TownAsync(core);
        var empty = await core.Data.CreateUnitAsync("临时办", town);
        await core.Data.CreateUserAsync(village);

        Assert.Equal("people.unit-in-use", (await Assert.ThrowsAsync<RuleException>(() => core.Get<CloseUnit>().RunAsync(admin, village.Id))).Key);
        Assert.Equal("people.unit-root", (await Assert.ThrowsAsync<RuleException>(() => core.Get<CloseUnit>().RunAsync(admin, town.Id))).Key);
        await core.Get<CloseUnit>().RunAsync(admin, empty.Id);
        Assert.NotNull((await core.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Id == empty.Id))).ClosedAt);
        await core.Get<ReopenUnit>().RunAsync(admin, empty.Id);
        Assert.Null((await core.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Id == empty.Id))).ClosedAt);
    }

    [Fact]
    public async Task Reopen_WhoseNameWasTaken_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _, admin) = await TownAsync(core);
        var closed = await core.Data.CreateUnitAsync("临时办", town);
        await core.Get<CloseUnit>().RunAsync(admin, closed.Id);
        await core.Get<CreateUnit>().RunAsync(admin, town.Id, "临时办", OrgUnitKind.Office);

        Assert.Equal("people.unit-exists", (await Assert.ThrowsAsync<RuleException>(() => core.Get<ReopenUnit>().RunAsync(admin, closed.Id))).Key);
    }

    private static async Task<(OrgUnit Town, OrgUnit Village, Actor Admin)> TownAsync(CoreFixture core)
    {
        var town = await core.Data.CreateUnitAsync("甲镇", kind: OrgUnitKind.Township);
        var village = await core.Data.CreateUnitAsync("一村", town, OrgUnitKind.Village);
        return (town, village, await core.Data.CreateActorAsync(town, Role.UnitAdministrator));
    }
}
