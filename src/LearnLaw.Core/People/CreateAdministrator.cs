using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>
/// Command line only: makes (or makes again) an administrator with a one-time password, for a first run without a browser or when everybody is locked out.
/// </summary>
public sealed class CreateAdministrator(LearnLawDbContext db, CreateAccount createAccount, AuditTrail audit, OrganisationClock clock)
{
    private static readonly Role[] Roles = [Role.SystemAdministrator, Role.UnitAdministrator, Role.ContentAdministrator];

    /// <returns>The one-time password. It is stored nowhere else and must be changed at first sign-in.</returns>
    public async Task<string> RunAsync(string account, string? displayName, CancellationToken ct = default)
    {
        var root = await db.OrgUnits.FirstOrDefaultAsync(u => u.ParentId == null, ct);
        if (root is null)
        {
            root = new OrgUnit("LearnLaw", OrgUnitKind.Township, parent: null);
            db.OrgUnits.Add(root);
        }

        var password = OneTimePassword.Create();
        var user = await createAccount.RunAsync(account, displayName ?? account, password, ct);
        db.Posts.Add(new Post(user.Id, root.Id, "", AudienceGroup.Staff, isPrimary: true, clock.Today));
        foreach (var role in Roles) db.RoleGrants.Add(new RoleGrant(user.Id, role, root.Id, clock.UtcNow));
        audit.Record(Actor.System, "people.administrator-created", user.UserName!, root.Id);
        await db.SaveChangesAsync(ct);
        return password;
    }
}
