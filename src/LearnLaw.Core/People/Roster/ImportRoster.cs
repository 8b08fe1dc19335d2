using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.AspNetCore.Identity;

namespace LearnLaw.People.Roster;

/// <summary>
/// Takes a roster in below one unit of the actor's: all good rows in one save, the others passed over as the plan showed. Everybody gets
/// a one-time password.
/// </summary>
public sealed class ImportRoster(
    LearnLawDbContext db, PlanRoster planRoster, CreateAccount createAccount, IPasswordHasher<User> hasher, AuditTrail audit, OrganisationClock clock)
{
    /// <returns>The slips' contents, in the order of the file.</returns>
    /// <exception cref="RuleException">No row can be imported.</exception>
    public async Task<IReadOnlyList<IssuedAccount>> RunAsync(Actor actor, Guid rootId, RosterFile file, CancellationToken ct = default)
    {
        var root = await db.FindUnitAsync(actor, Permission.ManagePeople, rootId, ct);
        var units = await UnitNames.ReadAsync(db, root, ct);
        var plan = await planRoster.RunAsync(units, file, ct);
        if (plan.People.Count == 0) throw new RuleException("people.roster-nobody");
        if (plan.NewUnits.Count > 0) actor.Require(Permission.ManageUnits, root);
        db.OrgUnits.AddRange(units.CreatePlanned());

        var passwords = plan.People.Select(_ => OneTimePassword.Create()).ToArray();
        var hashes = new string[passwords.Length];
        // Hashing is slow on purpose; a hundred people should not wait for one core.
        Parallel.For(0, passwords.Length, i => hashes[i] = hasher.HashPassword(null!, passwords[i]));
        var issued = new List<IssuedAccount>(passwords.Length);
        for (var i = 0; i < passwords.Length; i++) issued.Add(AddPerson(plan.People[i], units, hashes[i], passwords[i]));
        audit.Record(actor, "people.roster-imported", root.Name, root.Id, $"people={issued.Count}; units={plan.NewUnits.Count}");
        await db.SaveChangesAsync(ct);
        return issued;
    }

    private IssuedAccount AddPerson(PlannedPerson person, UnitNames units, string hash, string password)
    {
        var user = createAccount.Add(person.Account, person.Row.Name, hash);
        user.SetContacts(person.Row.Contacts);
        var posts = person.UnitKeys.Select(key => units.Find(key)!).ToList();
        foreach (var unit in posts)
        {
            var group = unit.Kind == OrgUnitKind.Village ? AudienceGroup.Village : AudienceGroup.Staff;
            db.Posts.Add(new Post(user.Id, unit.Id, person.Row.Title, group, isPrimary: unit == posts[0], clock.Today));
        }

        return new IssuedAccount(person.Row.Name, posts[0].Name, person.Account, password);
    }
}
