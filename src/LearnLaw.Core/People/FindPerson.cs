using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>Finds an account that the actor may manage: somebody with a current post in reach. Anybody else does not exist for them.</summary>
public sealed class FindPerson(LearnLawDbContext db)
{
    public async Task<User> RunAsync(Actor actor, Guid userId, CancellationToken ct = default)
    {
        var units = db.UnitIdsFor(actor, Permission.ManagePeople);
        var user = await db.Users.SingleOrDefaultAsync(
            u => u.Id == userId && db.Posts.Any(p => p.UserId == u.Id && p.Until == null && units.Contains(p.UnitId)), ct)
            ?? throw new NotFoundException("person");
        await MustNotOutrankAsync(actor, userId, ct);
        return user;
    }

    /// <summary>Nobody resets or deactivates a person who holds a role that they could not give themselves.</summary>
    private async Task MustNotOutrankAsync(Actor actor, Guid userId, CancellationToken ct)
    {
        if (actor.IsSystem || actor.UserId == userId) return;
        var grants = await db.RoleGrants.Where(g => g.UserId == userId)
            .Join(db.OrgUnits, g => g.UnitId, u => u.Id, (g, u) => new { g.Role, u.Path }).ToListAsync(ct);
        if (grants.Any(g => !MayGrant(actor, g.Role, g.Path))) throw new ForbiddenException("outranked");
    }

    public static bool MayGrant(Actor actor, Role role, string unitPath) => actor.IsSystem || actor.Grants.Any(
        g => g.Role.MayGrant(role) && unitPath.StartsWith(g.UnitPath, StringComparison.Ordinal));
}
