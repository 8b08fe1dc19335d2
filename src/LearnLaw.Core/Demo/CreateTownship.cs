using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.AspNetCore.Identity;

namespace LearnLaw.Demo;

/// <summary>The people of the demonstration: township, offices, villages, posts, roles and passwords, as of the first of January.</summary>
public sealed class CreateTownship(
    LearnLawDbContext db, SetUpOrganisation setUp, CreateAccount createAccount, IPasswordHasher<User> hasher, LoadSettings loadSettings)
{
    /// <summary>Who holds which role, by account of the story.</summary>
    private const string AdministratorAccount = "admin";

    public async Task<DemoWorld> RunAsync(DemoClock clock, OrganisationClock organisation, CancellationToken ct)
    {
        await loadSettings.RunAsync(ct);
        var firstDay = FirstDayOfTheStory(organisation);
        var lastDay = organisation.Today.AddDays(-1); // asked before the clock goes back
        clock.StandAt(organisation.ToUtc(firstDay.ToDateTime(new TimeOnly(9, 0))));
        var password = OneTimePassword.Create();
        var administrator = await setUp.RunAsync(
            new SetUpRequest(DemoPlan.TownshipName, OrgUnitKind.Township, "http://localhost:5080", "Asia/Shanghai", AdministratorAccount, "系统管理员", password), ct);
        var township = db.OrgUnits.Local.Single();

        var world = new DemoWorld(clock, organisation, lastDay) { Township = township };
        world.People.Add(Described(administrator, password, township, "系统管理员", AudienceGroup.Staff, Role.SystemAdministrator, Role.UnitAdministrator, Role.ContentAdministrator));
        AddUnits(world);
        AddPeople(world, firstDay);
        AddRoles(world);
        await db.SaveChangesAsync(ct);
        world.Administrator = ActorOf(world, world.People[0]);
        clock.Release();
        return world;
    }

    /// <summary>The story is this year's; in January it is last year's, or there would be none.</summary>
    private static DateOnly FirstDayOfTheStory(OrganisationClock organisation) =>
        new(organisation.Today.AddDays(-31).Year, 1, 4);

    private void AddUnits(DemoWorld world)
    {
        var order = 0;
        world.Units.AddRange(DemoPlan.Units.Select(unit => new OrgUnit(unit.Name, unit.Kind, world.Township, ++order)));
        db.OrgUnits.AddRange(world.Units);
    }

    private void AddPeople(DemoWorld world, DateOnly from)
    {
        var places = DemoPlan.Units.Zip(world.Units).SelectMany(p => p.First.Titles.Select(title => (Unit: p.Second, Title: title, p.First.Group)));
        var planned = places.Zip(DemoNames.All(), (place, name) => (place, name, password: OneTimePassword.Create())).ToList();

        // Hashing is slow on purpose; it is the one thing here that two cores share.
        var hashes = new string[planned.Count];
        Parallel.For(0, planned.Count, i => hashes[i] = hasher.HashPassword(null!, planned[i].password));
        foreach (var ((place, name, password), hash) in planned.Zip(hashes))
        {
            var user = createAccount.Add(name.Account, name.Name, hash);
            user.PasswordChosenByOwner(); // sign-ins of a demonstration are used again and again
            db.Posts.Add(new Post(user.Id, place.Unit.Id, place.Title, place.Group, isPrimary: true, from));
            world.People.Add(Described(user, password, place.Unit, place.Title, place.Group));
        }
    }

    private void AddRoles(DemoWorld world)
    {
        Grant(world, "党政综合办公室", "主任", Role.UnitAdministrator, world.Township);
        Grant(world, "司法所", "所长", Role.ContentAdministrator, world.Township);
        Grant(world, DemoPlan.LeadersUnit, "纪委书记", Role.Auditor, world.Township);
        foreach (var village in DemoPlan.Villages.Take(2))
            Grant(world, village, "文书", Role.UnitAdministrator, world.Units.Single(u => u.Name == village));
    }

    private void Grant(DemoWorld world, string unit, string title, Role role, OrgUnit reach)
    {
        var person = world.People.First(p => p.Unit.Name == unit && p.Title == title);
        person.Roles.Add(role);
        db.RoleGrants.Add(new RoleGrant(person.Id, role, reach.Id, world.Clock.GetUtcNow().UtcDateTime));
    }

    private static DemoPerson Described(User user, string password, OrgUnit unit, string title, AudienceGroup group, params Role[] roles)
    {
        var person = new DemoPerson(user.Id, user.DisplayName, user.UserName!, password, unit, title, group);
        person.Roles.AddRange(roles);
        return person;
    }

    private static Actor ActorOf(DemoWorld world, DemoPerson person) => new(
        person.Id, person.Name, [.. person.Roles.Select(role => new ActorGrant(role, world.Township.Id, world.Township.Path))]);
}
