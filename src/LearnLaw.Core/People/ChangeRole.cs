using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>Gives or takes a role, within what the actor may give and where.</summary>
public sealed class ChangeRole(LearnLawDbContext db, FindPerson findPerson, AuditTrail audit, TimeProvider time)
{
    /// <exception cref="ForbiddenException">The role, or the unit it would reach, is beyond what the actor may give.</exception>
    public async Task RunAsync(Actor actor, Guid userId, Role role, Guid unitId, bool grant, CancellationToken ct = default)
    {
        if (actor.UserId == userId) throw new RuleException("people.not-oneself");
        if (!Enum.IsDefined(role) || role == Role.Learner) throw new RuleException("people.role-wrong");
        var person = await findPerson.OwnAsync(actor, userId, ct);
        var unit = await db.FindUnitAsync(actor, Permission.ManagePeople, unitId, ct);
        if (!actor.MayGrant(role, unit.Path)) throw new ForbiddenException($"grant {role}");
        var existing = await db.RoleGrants.SingleOrDefaultAsync(g => g.UserId == userId && g.Role == role && g.UnitId == unitId, ct);
        if (grant == existing is not null) return;
        if (existing is null) db.RoleGrants.Add(new RoleGrant(userId, role, unitId, time.GetUtcNow().UtcDateTime));
        else db.RoleGrants.Remove(existing);
        audit.Record(actor, grant ? "people.role-granted" : "people.role-revoked", person.User.UserName!, unit.Id, role.ToString());
        await db.SaveChangesAsync(ct);
    }
}
