using LearnLaw.Data;
using LearnLaw.People.Roster;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.People;

/// <summary>What an administrator types of one new person.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Account">The account name; null or blank has one proposed.</param>
/// <param name="UnitId">The unit they are counted under.</param>
/// <param name="Title">职务; may be empty.</param>
/// <param name="Group">The group of the post.</param>
/// <param name="Contacts">How to reach them.</param>
public sealed record NewPerson(string Name, string? Account, Guid UnitId, string Title, AudienceGroup Group, PersonContacts Contacts);

/// <summary>Adds one person by hand: an account, a post and a one-time password.</summary>
public sealed class CreatePerson(LearnLawDbContext db, CreateAccount createAccount, AccountNames accountNames, AuditTrail audit, OrganisationClock clock)
{
    /// <returns>The slip's contents; the password is kept nowhere in clear.</returns>
    /// <exception cref="RuleException">The account is malformed or taken, or a field is empty, too long or malformed.</exception>
    public async Task<IssuedAccount> RunAsync(Actor actor, NewPerson person, CancellationToken ct = default)
    {
        var unit = await db.FindUnitAsync(actor, Permission.ManagePeople, person.UnitId, ct);
        var account = string.IsNullOrWhiteSpace(person.Account) ? (await accountNames.TakenAsync(ct)).Propose() : person.Account.Trim();
        var password = OneTimePassword.Create();
        var user = await createAccount.RunAsync(account, person.Name, password, ct);
        user.SetContacts(person.Contacts);
        db.Posts.Add(new Post(user.Id, unit.Id, person.Title, person.Group, isPrimary: true, clock.Today));
        audit.Record(actor, "people.created", user.UserName!, unit.Id, user.DisplayName);
        await db.SaveChangesAsync(ct);
        return new IssuedAccount(user.DisplayName, unit.Name, account, password);
    }
}
