using LearnLaw.Data;
using LearnLaw.Shared.Audit;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>Ends every session of the person: a new security stamp makes every cookie stale at its next request.</summary>
public sealed class SignOutEverywhere(LearnLawDbContext db, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, CancellationToken ct = default)
    {
        var user = await db.Users.SingleAsync(u => u.Id == actor.UserId, ct);
        user.EndSessions();
        audit.Record(actor, "people.signed-out-everywhere", user.UserName!);
        await db.SaveChangesAsync(ct);
    }
}
