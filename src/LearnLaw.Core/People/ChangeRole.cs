using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>Gives or takes a role, within what the actor may give and where.</summary>
public sealed class ChangeRole(LearnLawDbContext db, FindPerson findPerson, AuditTrail audit, TimeProvider time)
{
    public async Task RunAsync(Actor actor, Guid userId, Role role, Guid unitId, bool grant, CancellationToken ct = default)
    {
        if (actor.UserId == userId) throw new RuleException("people.not-oneself");
        var user = await findPerson.RunAsync(actor, userId, ct);
        var unit = await db.UnitsFor(actor, Permission.ManagePeople).SingleOrDefaultAsync(u => u.Id == unitId, ct) ?? throw new NotFoundException("unit");
        if (!FindPerson.MayGrant(actor, role, unit.Path)) throw new ForbiddenException($"grant {role}");
        var existing = await db.RoleGrants.SingleOrDefaultAsync(g => g.UserId == userId && g.Role == role && g.UnitId == unitId, ct);
        if (grant == existing is not null) return;
        if (existing is null) db.RoleGrants.Add(new RoleGrant(userId, role, unitId, time.GetUtcNow().UtcDateTime));
        else db.RoleGrants.Remove(existing);
        audit.Record(actor, grant ? "people.role-granted" : "people.role-revoked", user.UserName!, unit.Id, role.ToString());
        await db.SaveChangesAsync(ct);
    }
}
