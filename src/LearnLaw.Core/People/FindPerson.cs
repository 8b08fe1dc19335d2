using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>A person in an administrator's reach.</summary>
/// <param name="User">The account.</param>
/// <param name="UnitId">The unit in reach that they belong to, the primary one if it is in reach: audit rows carry it.</param>
/// <param name="IsOwn">Whether the primary post is in reach. The account belongs to whoever looks after that post; others see a second post only.</param>
/// <param name="Outranks">Whether the person holds a role that the actor could not give: nobody resets or deactivates such a person.</param>
public sealed record PersonInReach(User User, Guid UnitId, bool IsOwn, bool Outranks)
{
    /// <summary>Whether the actor may act on the account itself: password, name, roles, deactivation.</summary>
    public bool MayManage => IsOwn && !Outranks;
}

/// <summary>Finds an account that the actor may see: somebody with a current post in reach. Anybody else does not exist for them.</summary>
public sealed class FindPerson(LearnLawDbContext db)
{
    /// <exception cref="NotFoundException">No current post in reach.</exception>
    public async Task<PersonInReach> RunAsync(Actor actor, Guid userId, CancellationToken ct = default)
    {
        var units = db.UnitIdsFor(actor, Permission.ManagePeople);
        var post = await db.Posts.Where(p => p.UserId == userId && p.Until == null && units.Contains(p.UnitId))
            .OrderByDescending(p => p.IsPrimary).ThenBy(p => p.From)
            .Select(p => new { p.UnitId, p.IsPrimary }).FirstOrDefaultAsync(ct) ?? throw new NotFoundException("person");
        var user = await db.Users.SingleAsync(u => u.Id == userId, ct);
        return new PersonInReach(user, post.UnitId, post.IsPrimary, await OutranksAsync(actor, userId, ct));
    }

    /// <summary>For acts on the account itself: password, name, roles, deactivation, the place where the person is counted.</summary>
    /// <exception cref="ForbiddenException">Only a second post is in reach, or the person outranks the actor.</exception>
    public async Task<PersonInReach> OwnAsync(Actor actor, Guid userId, CancellationToken ct = default)
    {
        var person = await RunAsync(actor, userId, ct);
        return person.MayManage ? person : throw new ForbiddenException("the account is another administrator's");
    }

    private async Task<bool> OutranksAsync(Actor actor, Guid userId, CancellationToken ct)
    {
        if (actor.IsSystem || actor.UserId == userId) return false;
        var grants = await db.RoleGrants.Where(g => g.UserId == userId)
            .Join(db.OrgUnits, g => g.UnitId, u => u.Id, (g, u) => new { g.Role, u.Path }).ToListAsync(ct);
        return grants.Any(g => !actor.MayGrant(g.Role, g.Path));
    }
}
