using LearnLaw.People;
using LearnLaw.People.PersonalData;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.People;

/// <summary>What an administrator does to one account, and to whom they may not.</summary>
public sealed class PersonTests
{
    [Fact]
    public async Task Create_WithoutAccount_GetsAFreeNumberAndAOneTimePassword()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _, admin) = await TownAsync(core);
        await core.Data.CreateUserAsync(town, account: "u0003");

        var slip = await core.Get<CreatePerson>().RunAsync(
            admin, new NewPerson("李四", " ", town.Id, "干事", AudienceGroup.Staff, new PersonContacts(null, "138 0000 0000", "li@example.test")));

        var user = await core.QueryAsync(db => db.Users.SingleAsync(u => u.UserName == slip.Account));
        Assert.Equal("u0004", slip.Account);
        Assert.True(user.MustChangePassword);
        Assert.Equal("138 0000 0000", user.PhoneNumber);
        Assert.Equal(SignInOutcome.Success, (await core.Get<SignInWithPassword>().RunAsync(slip.Account, slip.Password, null)).Outcome);
    }

    [Theory]
    [InlineData("", null, null, "people.name-needed")]
    [InlineData("李四", "call me", null, "people.phone-wrong")]
    [InlineData("李四", null, "no address", "people.email-wrong")]
    public async Task Edit_WithWrongFields_IsRefused(string name, string? phone, string? email, string key)
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _, admin) = await TownAsync(core);
        var user = await core.Data.CreateUserAsync(town);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<EditPerson>().RunAsync(admin, user.Id, name, new PersonContacts(null, phone, email)));

        Assert.Equal(key, refusal.Key);
    }

    [Fact]
    public async Task Edit_NewName_IsWrittenDownWithUnitAndOldName()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _, admin) = await TownAsync(core);
        var user = await core.Data.CreateUserAsync(town, "李四");

        await core.Get<EditPerson>().RunAsync(admin, user.Id, "李思", new PersonContacts("0042", null, null));

        var audit = await core.QueryAsync(db => db.AuditEntries.SingleAsync(a => a.Action == "people.edited"));
        Assert.Equal((town.Id, "李四 → 李思"), (audit.UnitId, audit.Detail));
    }

    [Fact]
    public async Task ResetSignOutDeactivate_EndSessionsAndCarryTheUnit()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (_, village, admin) = await TownAsync(core);
        var user = await core.Data.CreateUserAsync(village);
        var stamps = new HashSet<string?> { user.SecurityStamp };

        await core.Get<ResetPassword>().RunAsync(admin, user.Id);
        stamps.Add(user.SecurityStamp);
        await core.Get<SignOutPerson>().RunAsync(admin, user.Id);
        stamps.Add(user.SecurityStamp);
        await core.Get<DeactivatePerson>().RunAsync(admin, user.Id, deactivate: true);
        stamps.Add(user.SecurityStamp);

        Assert.Equal(4, stamps.Count);
        var audits = await core.QueryAsync(db => db.AuditEntries.Where(a => a.Subject == user.UserName).ToListAsync());
        Assert.Equal(3, audits.Count);
        Assert.All(audits, a => Assert.Equal(village.Id, a.UnitId));
    }

    [Fact]
    public async Task Acts_OnSomebodyOutOfReach_FindNobody()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, _) = await TownAsync(core);
        var villageAdmin = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);
        var user = await core.Data.CreateUserAsync(town);

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ResetPassword>().RunAsync(villageAdmin, user.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<EditPerson>().RunAsync(villageAdmin, user.Id, "某", new PersonContacts(null, null, null)));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<TransferPerson>().RunAsync(villageAdmin, user.Id, village.Id, "", AudienceGroup.Staff));
    }

    [Fact]
    public async Task Reset_OfSomebodyWhoOutranks_IsForbidden()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _, admin) = await TownAsync(core);
        var system = await core.Data.CreateUserAsync(town);
        await core.Data.GrantAsync(system, Role.SystemAdministrator, town);

        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<ResetPassword>().RunAsync(admin, system.Id));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<DeactivatePerson>().RunAsync(admin, system.Id, deactivate: true));
    }

    [Theory]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.ContentAdministrator)]
    [InlineData(Role.Auditor)]
    public async Task GiveRole_BeyondOnesOwn_IsForbidden(Role role)
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _, admin) = await TownAsync(core);
        var user = await core.Data.CreateUserAsync(town);

        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<ChangeRole>().RunAsync(admin, user.Id, role, town.Id, grant: true));

        Assert.False(await core.QueryAsync(db => db.RoleGrants.AnyAsync(g => g.UserId == user.Id)));
    }

    [Fact]
    public async Task GiveRole_ForAUnitAboveOnesOwn_IsNotFound_AndToOneself_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, _) = await TownAsync(core);
        var villageAdmin = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);
        var user = await core.Data.CreateUserAsync(village);

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ChangeRole>().RunAsync(villageAdmin, user.Id, Role.UnitAdministrator, town.Id, grant: true));
        await Assert.ThrowsAsync<RuleException>(() => core.Get<ChangeRole>().RunAsync(villageAdmin, villageAdmin.UserId, Role.UnitAdministrator, village.Id, grant: true));
    }

    [Fact]
    public async Task GiveAndTakeRole_CountsFromTheNextRequest()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, village, admin) = await TownAsync(core);
        var user = await core.Data.CreateUserAsync(town);

        await core.Get<ChangeRole>().RunAsync(admin, user.Id, Role.UnitAdministrator, village.Id, grant: true);
        Assert.True((await core.Data.ActorOfAsync(user)).Has(Permission.ManagePeople, village.Path));
        await core.Get<ChangeRole>().RunAsync(admin, user.Id, Role.UnitAdministrator, village.Id, grant: false);
        Assert.False((await core.Data.ActorOfAsync(user)).Has(Permission.ManagePeople));
    }

    [Fact]
    public async Task Export_HoldsOnesOwnRecords_AndNoHash()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (town, _, _) = await TownAsync(core);
        var user = await core.Data.CreateUserAsync(town, "李四", title: "干事");
        var other = await core.Data.CreateUserAsync(town, "某某");

        var json = System.Text.Encoding.UTF8.GetString(await core.Get<ExportPersonalData>().RunAsync(await core.Data.ActorOfAsync(user)));

        using var data = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal("李四", data.RootElement.GetProperty("account").GetProperty("person").GetProperty("name").GetString());
        Assert.Equal("干事", data.RootElement.GetProperty("account").GetProperty("posts")[0].GetProperty("title").GetString());
        foreach (var part in (string[])["messages", "attempts", "courses", "attendance", "certificates"]) Assert.True(data.RootElement.TryGetProperty(part, out _), part);
        Assert.DoesNotContain(user.PasswordHash!, json, StringComparison.Ordinal);
        Assert.DoesNotContain(other.DisplayName, json, StringComparison.Ordinal);
    }

    private static async Task<(OrgUnit Town, OrgUnit Village, Actor Admin)> TownAsync(CoreFixture core)
    {
        var town = await core.Data.CreateUnitAsync("甲镇", kind: OrgUnitKind.Township);
        var village = await core.Data.CreateUnitAsync("一村", town, OrgUnitKind.Village);
        return (town, village, await core.Data.CreateActorAsync(town, Role.UnitAdministrator));
    }
}
