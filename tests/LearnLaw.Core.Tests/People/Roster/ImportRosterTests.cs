using System.Text;
using LearnLaw.People;
using LearnLaw.People.Roster;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.People.Roster;

public sealed class ImportRosterTests
{
    [Fact]
    public async Task Run_MakesUnitsPeopleAndPosts_InOneGo()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, admin) = await TownAsync(core);

        var issued = await core.Get<ImportRoster>().RunAsync(admin, town.Id, Read("姓名,账号,单位,职务\n周三,zhousan,甲镇-党政办|一村,干事\n吴四,,一村-一组,组长\n"));

        Assert.Equal(["zhousan", "u0002"], issued.Select(i => i.Account));
        var posts = await core.QueryAsync(db => db.Posts.Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new { u.Name, u.Kind, p.Title, p.IsPrimary })
            .Where(p => p.Title != "").OrderBy(p => p.Title).ThenBy(p => p.IsPrimary).ToListAsync());
        Assert.Equal([("一村", false), ("党政办", true), ("一组", true)], posts.Select(p => (p.Name, p.IsPrimary)));
        Assert.Equal(OrgUnitKind.Village, posts[0].Kind);
        Assert.Equal("people=2; units=3", (await core.QueryAsync(db => db.AuditEntries.SingleAsync(a => a.Action == "people.roster-imported"))).Detail);
        Assert.All(issued, i => Assert.Null(PasswordFault(i)));
    }

    [Fact]
    public async Task Plan_StoresNothing()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, admin) = await TownAsync(core);

        var plan = await core.Get<PlanRoster>().RunAsync(admin, town.Id, Read("姓名,单位\n周三,党政办\n"));
        await core.Db.SaveChangesAsync();

        Assert.Single(plan.NewUnits);
        Assert.Equal((1, 1), await core.QueryAsync(async db => (await db.Users.CountAsync(), await db.OrgUnits.CountAsync())));
    }

    [Fact]
    public async Task Run_SameFileTwice_MakesNobodyTwice()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, admin) = await TownAsync(core);
        const string File = "姓名,单位,工号\n周三,党政办,\n吴四,党政办,17\n";
        await core.Get<ImportRoster>().RunAsync(admin, town.Id, Read(File));

        var plan = await core.Get<PlanRoster>().RunAsync(admin, town.Id, Read(File));

        Assert.Empty(plan.People);
        Assert.Equal([(2, "people.roster-already-here"), (3, "people.roster-number-taken")], plan.Problems.Select(p => (p.Row, p.Key)));
        Assert.Equal("people.roster-nobody", (await Assert.ThrowsAsync<RuleException>(() => core.Get<ImportRoster>().RunAsync(admin, town.Id, Read(File)))).Key);
    }

    [Fact]
    public async Task Plan_Namesakes_NeedAnAccountOrAJobNumber()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, admin) = await TownAsync(core);

        var plan = await core.Get<PlanRoster>().RunAsync(admin, town.Id, Read(
            "姓名,账号,单位,工号\n周三,,办,1\n周三,,办,2\n周三,,办,\n周三,zhou4,办,\n周三,,所,\n"));

        var problem = Assert.Single(plan.Problems);
        Assert.Equal((4, "people.roster-person-twice"), (problem.Row, problem.Key));
        Assert.Equal(4, plan.People.Count);
    }

    [Fact]
    public async Task Plan_AccountTaken_Twice_OrProposedOverALaterOne_IsSeen()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, admin) = await TownAsync(core);
        await core.Data.CreateUserAsync(town, account: "zhousan");

        var plan = await core.Get<PlanRoster>().RunAsync(admin, town.Id, Read("姓名,账号\n甲一,ZhouSan\n乙一,yi\n丙一,YI\n丁一,\n戊一,u0003\n"));

        Assert.Equal(
            [(2, "people.roster-account-taken"), (4, "people.roster-account-twice")],
            plan.Problems.Select(p => (p.Row, p.Key)));
        Assert.Equal(["yi", "u0004", "u0003"], plan.People.Select(p => p.Account)); // u0003 belongs to the row that names it
    }

    [Fact]
    public async Task Plan_TooDeepBelowTheUnit_IsAProblemOfItsRow()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _) = await TownAsync(core);
        var deep = town;
        while (deep.Depth < OrgUnit.MaxDepth - 1) deep = await core.Data.CreateUnitAsync(null, deep);
        var admin = await core.Data.CreateActorAsync(deep, Role.UnitAdministrator);

        var plan = await core.Get<PlanRoster>().RunAsync(admin, deep.Id, Read("姓名,单位\n周三,甲\n吴四,甲-乙\n"));

        Assert.Equal([(3, "people.roster-unit-wrong")], plan.Problems.Select(p => (p.Row, p.Key)));
    }

    [Fact]
    public async Task Run_IntoAnothersOrAClosedUnit_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, admin) = await TownAsync(core);
        var village = await core.Data.CreateUnitAsync("一村", town);
        var villageAdmin = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);
        var closed = await core.Data.CreateUnitAsync("旧办", town);
        closed.Close(core.Time.GetUtcNow().UtcDateTime);
        await core.Db.SaveChangesAsync();
        var file = Read("姓名,账号\n周三,zhousan\n");

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ImportRoster>().RunAsync(villageAdmin, town.Id, file));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ImportRoster>().RunAsync(admin, closed.Id, file));
    }

    private static string? PasswordFault(IssuedAccount issued)
    {
        try
        {
            PasswordRules.Check(issued.Password, issued.Account);
            return null;
        }
        catch (RuleException fault)
        {
            return fault.Key;
        }
    }

    private static RosterFile Read(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return RosterReader.Read(stream, "roster.csv");
    }

    private static async Task<(OrgUnit Town, Actor Admin)> TownAsync(CoreFixture core)
    {
        var town = await core.Data.CreateUnitAsync("甲镇", kind: OrgUnitKind.Township);
        return (town, await core.Data.CreateActorAsync(town, Role.UnitAdministrator));
    }
}
