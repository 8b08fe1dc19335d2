namespace LearnLaw.Shared;

/// <summary>A role held for a unit and everything below it. A path lists the ids from the root down, "/a/b/".</summary>
public sealed record ActorGrant(Role Role, Guid UnitId, string UnitPath);

/// <summary>Who acts. Passed to every use case, so that nothing in Core asks who is signed in.</summary>
public sealed class Actor(Guid userId, string name, IReadOnlyList<ActorGrant> grants, string? address = null)
{
    private const string SystemName = "系统";

    /// <summary>Jobs and the command line: may do everything, appears in the audit as the system.</summary>
    public static Actor System { get; } = new(Guid.Empty, SystemName, []);

    public Guid UserId { get; } = userId;

    public string Name { get; } = name;

    /// <summary>The network address the request came from, for the audit; null for jobs and the command line.</summary>
    public string? Address { get; } = address;

    public IReadOnlyList<ActorGrant> Grants { get; } = grants;

    public bool IsSystem => ReferenceEquals(this, System);

    /// <summary>Whether the permission is held anywhere: enough to show a menu entry, never to touch a row.</summary>
    public bool Has(Permission permission) => IsSystem || Grants.Any(g => g.Role.Carries(permission));

    /// <summary>Whether the permission is held for the unit at this path.</summary>
    public bool Has(Permission permission, string unitPath) =>
        IsSystem || ScopesOf(permission).Any(scope => unitPath.StartsWith(scope, StringComparison.Ordinal));

    /// <summary>Whether the actor may give the role for the unit at this path.</summary>
    public bool MayGrant(Role role, string unitPath) =>
        IsSystem || Grants.Any(g => g.Role.MayGrant(role) && unitPath.StartsWith(g.UnitPath, StringComparison.Ordinal));

    /// <summary>The subtrees for which the permission is held, as path prefixes, none inside another.</summary>
    public IReadOnlyList<string> ScopesOf(Permission permission)
    {
        var paths = Grants.Where(g => g.Role.Carries(permission)).Select(g => g.UnitPath).Distinct().ToList();
        return [.. paths.Where(p => !paths.Any(other => other != p && p.StartsWith(other, StringComparison.Ordinal)))];
    }

    /// <exception cref="ForbiddenException">The permission is held nowhere.</exception>
    public void Require(Permission permission)
    {
        if (!Has(permission)) throw new ForbiddenException(permission.ToString());
    }

    /// <exception cref="ForbiddenException">The permission is not held for the unit at this path.</exception>
    public void Require(Permission permission, string unitPath)
    {
        if (!Has(permission, unitPath)) throw new ForbiddenException($"{permission} at {unitPath}");
    }
}
