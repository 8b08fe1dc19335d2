using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>Moves a person: the posts in reach end today, one in the new unit begins. What was is kept.</summary>
public sealed class TransferPerson(LearnLawDbContext db, FindPerson findPerson, AuditTrail audit, OrganisationClock clock)
{
    public async Task RunAsync(Actor actor, Guid userId, Guid unitId, string title, AudienceGroup group, CancellationToken ct = default)
    {
        var (user, _, _, _) = await findPerson.OwnAsync(actor, userId, ct);
        var unit = await db.FindUnitAsync(actor, Permission.ManagePeople, unitId, ct);
        var reach = await db.UnitIdsFor(actor, Permission.ManagePeople).ToListAsync(ct);
        foreach (var post in await db.Posts.Where(p => p.UserId == userId && p.Until == null).ToListAsync(ct))
        {
            // A post elsewhere goes on, but a person is counted in one place only. An ended one keeps its mark: past years ask for it.
            if (reach.Contains(post.UnitId)) post.End(clock.Today);
            else post.SetPrimary(false);
        }

        db.Posts.Add(new Post(userId, unit.Id, title, group, isPrimary: true, clock.Today));
        audit.Record(actor, "people.transferred", user.UserName!, unit.Id, $"{unit.Name} {title}".Trim());
        await db.SaveChangesAsync(ct);
    }
}
