using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Posts;

/// <summary>Gives a person a second post (兼任), in a unit of the actor's. They stay counted under the primary one.</summary>
public sealed class AddPost(LearnLawDbContext db, FindPerson findPerson, AuditTrail audit, OrganisationClock clock)
{
    /// <exception cref="RuleException">The person holds a post in that unit already.</exception>
    public async Task RunAsync(Actor actor, Guid userId, Guid unitId, string title, AudienceGroup group, CancellationToken ct = default)
    {
        var (user, _, _, _) = await findPerson.RunAsync(actor, userId, ct);
        var unit = await db.FindUnitAsync(actor, Permission.ManagePeople, unitId, ct);
        if (await db.Posts.AnyAsync(p => p.UserId == userId && p.UnitId == unitId && p.Until == null, ct))
            throw new RuleException("people.post-exists", unit.Name);
        db.Posts.Add(new Post(userId, unit.Id, title, group, isPrimary: false, clock.Today));
        audit.Record(actor, "people.post-added", user.UserName!, unit.Id, $"{unit.Name} {title}".Trim());
        await db.SaveChangesAsync(ct);
    }
}
