using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>What the set-up page asks.</summary>
public sealed record SetUpRequest(
    string OrganisationName, OrgUnitKind Kind, string PublicAddress, string TimeZone, string Account, string DisplayName, string Password);

/// <summary>
/// The first run: the organisation's root unit, its settings and its first administrator, in one save. Only while nobody administers the site.
/// </summary>
public sealed class SetUpOrganisation(
    LearnLawDbContext db, CreateAccount createAccount, LoadSettings loadSettings, AuditTrail audit, OrganisationClock clock)
{
    /// <summary>The roles of the first administrator: a small office has one person for all; auditing stays separate.</summary>
    private static readonly Role[] FirstRoles = [Role.SystemAdministrator, Role.UnitAdministrator, Role.ContentAdministrator];

    public async Task<User> RunAsync(SetUpRequest request, CancellationToken ct = default)
    {
        if (await db.RoleGrants.AnyAsync(g => g.Role == Role.SystemAdministrator, ct))
            throw new RuleException("people.already-set-up");
        var settings = new OrganisationSettings
        {
            Name = request.OrganisationName.Trim(),
            PublicAddress = request.PublicAddress.Trim().TrimEnd('/'),
            TimeZone = request.TimeZone,
        };
        settings.Check();

        var root = await FindOrCreateRootAsync(settings.Name, request.Kind, ct);
        var user = await createAccount.RunAsync(request.Account, request.DisplayName, request.Password, ct);
        user.PasswordChosenByOwner();
        db.Posts.Add(new Post(user.Id, root.Id, "", AudienceGroup.Staff, isPrimary: true, clock.Today));
        foreach (var role in FirstRoles) db.RoleGrants.Add(new RoleGrant(user.Id, role, root.Id, clock.UtcNow));
        await db.StoreAsync(settings, ct);
        audit.Record(Actor.System, "people.set-up", settings.Name, root.Id, $"administrator={user.UserName}");
        await db.SaveChangesAsync(ct);
        await loadSettings.RunAsync(ct);
        return user;
    }

    private async Task<OrgUnit> FindOrCreateRootAsync(string name, OrgUnitKind kind, CancellationToken ct)
    {
        var root = await db.OrgUnits.FirstOrDefaultAsync(u => u.ParentId == null, ct);
        if (root is not null)
        {
            root.Rename(name, kind);
            return root;
        }

        root = new OrgUnit(name, kind, parent: null);
        db.OrgUnits.Add(root);
        return root;
    }
}
