using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.AspNetCore.Identity;

namespace LearnLaw.People;

/// <summary>An administrator gives a person a new one-time password, shown once and changed at first sign-in.</summary>
public sealed class ResetPassword(LearnLawDbContext db, FindPerson findPerson, IPasswordHasher<User> hasher, AuditTrail audit)
{
    /// <returns>The password for the slip; stored only as a hash.</returns>
    public async Task<string> RunAsync(Actor actor, Guid userId, CancellationToken ct = default)
    {
        var (user, unitId, _, _) = await findPerson.OwnAsync(actor, userId, ct);
        var password = OneTimePassword.Create();
        user.PasswordHash = hasher.HashPassword(user, password);
        user.EndSessions();
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        user.PasswordChosenForOwner();
        audit.Record(actor, "people.password-reset", user.UserName!, unitId);
        await db.SaveChangesAsync(ct);
        return password;
    }
}
