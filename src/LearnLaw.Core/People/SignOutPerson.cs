using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.People;

/// <summary>An administrator ends every session of a person: a lost phone, a computer left open.</summary>
public sealed class SignOutPerson(LearnLawDbContext db, FindPerson findPerson, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid userId, CancellationToken ct = default)
    {
        var (user, unitId, _, _) = await findPerson.OwnAsync(actor, userId, ct);
        user.EndSessions();
        audit.Record(actor, "people.signed-out-by-administrator", user.UserName!, unitId);
        await db.SaveChangesAsync(ct);
    }
}
