using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.People;

/// <summary>Closes an account or opens it again. Its records stay; nobody closes their own.</summary>
public sealed class DeactivatePerson(LearnLawDbContext db, FindPerson findPerson, AuditTrail audit, TimeProvider time)
{
    public async Task RunAsync(Actor actor, Guid userId, bool deactivate, CancellationToken ct = default)
    {
        if (actor.UserId == userId) throw new RuleException("people.not-oneself");
        var (user, unitId, _, _) = await findPerson.OwnAsync(actor, userId, ct);
        if (deactivate)
        {
            user.Deactivate(time.GetUtcNow().UtcDateTime);
            user.EndSessions();
        }
        else
        {
            user.Reactivate();
        }

        audit.Record(actor, deactivate ? "people.deactivated" : "people.reactivated", user.UserName!, unitId);
        await db.SaveChangesAsync(ct);
    }
}
