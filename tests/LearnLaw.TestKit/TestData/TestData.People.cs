using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    /// <summary>The password of every person made here.</summary>
    public const string Password = "Study-2026-ok";

    public async Task<OrgUnit> CreateUnitAsync(string? name = null, OrgUnit? parent = null, OrgUnitKind kind = OrgUnitKind.Office)
    {
        var unit = new OrgUnit(name ?? $"单位{Next()}", kind, parent);
        Db.OrgUnits.Add(unit);
        await Db.SaveChangesAsync();
        return unit;
    }

    /// <summary>A person with a primary post in the unit, who has already chosen a password.</summary>
    public async Task<User> CreateUserAsync(
        OrgUnit unit, string? name = null, string? account = null, string title = "", AudienceGroup group = AudienceGroup.Staff, DateOnly? since = null)
    {
        var number = Next();
        var user = await services.GetRequiredService<CreateAccount>().RunAsync(account ?? $"user{number}", name ?? $"学员{number}", Password);
        user.PasswordChosenByOwner();
        Db.Posts.Add(new Post(user.Id, unit.Id, title, group, isPrimary: true, since ?? Clock.Today));
        await Db.SaveChangesAsync();
        return user;
    }

    public async Task GrantAsync(User user, Role role, OrgUnit unit)
    {
        Db.RoleGrants.Add(new RoleGrant(user.Id, role, unit.Id, Clock.UtcNow));
        await Db.SaveChangesAsync();
    }

    /// <summary>A new person holding the roles for the unit, as an actor.</summary>
    public async Task<Actor> CreateActorAsync(OrgUnit unit, params Role[] roles)
    {
        var user = await CreateUserAsync(unit);
        foreach (var role in roles) await GrantAsync(user, role, unit);
        return await ActorOfAsync(user);
    }

    public async Task<Actor> ActorOfAsync(User user) =>
        (await services.GetRequiredService<ReadPersonCard>().RunAsync(user.Id))!.ToActor("127.0.0.1");
}
