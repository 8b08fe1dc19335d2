using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>A person chooses a new password. Every other session of theirs ends, because the security stamp changes.</summary>
public sealed class ChangeOwnPassword(LearnLawDbContext db, UserManager<User> users, AuditTrail audit)
{
    public async Task<User> RunAsync(Actor actor, string current, string wanted, CancellationToken ct = default)
    {
        var user = await db.Users.SingleAsync(u => u.Id == actor.UserId, ct);
        if (!await users.CheckPasswordAsync(user, current))
            throw new RuleException("people.password-wrong") { Field = "Current" };
        if (current == wanted) throw new RuleException("people.password-unchanged") { Field = "Password" };
        PasswordRules.Check(wanted, user.UserName!);

        user.PasswordChosenByOwner();
        audit.Record(actor, "people.password-changed", user.UserName!);
        var changed = await users.ChangePasswordAsync(user, current, wanted);
        if (!changed.Succeeded) throw new InvalidOperationException(string.Join(", ", changed.Errors.Select(e => e.Code)));
        return user;
    }
}
