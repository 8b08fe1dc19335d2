using LearnLaw.Data;
using LearnLaw.Shared.Audit;
using LearnLaw.Shared;
using Microsoft.AspNetCore.Identity;

namespace LearnLaw.People;

public enum SignInOutcome
{
    Success,

    /// <summary>Unknown account, wrong password or deactivated: deliberately one answer, so that accounts cannot be guessed.</summary>
    Refused,

    LockedOut,
}

/// <param name="Outcome">What to tell the person.</param>
/// <param name="User">Set on success.</param>
public sealed record SignInResult(SignInOutcome Outcome, User? User);

/// <summary>
/// Checks account and password. <see cref="MaxFailures"/> failures lock the account for <see cref="LockTime"/>;
/// an unknown account costs the same time as a known one.
/// </summary>
public sealed class SignInWithPassword(LearnLawDbContext db, UserManager<User> users, AuditTrail audit, TimeProvider time)
{
    public const int MaxFailures = 5;
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    private static string? decoyHash;

    public async Task<SignInResult> RunAsync(string account, string password, string? address, CancellationToken ct = default)
    {
        var user = await users.FindByNameAsync(account.Trim());
        if (user is null)
        {
            decoyHash ??= users.PasswordHasher.HashPassword(null!, OneTimePassword.Create());
            users.PasswordHasher.VerifyHashedPassword(null!, decoyHash, password);
            return new SignInResult(SignInOutcome.Refused, null);
        }

        if (await users.IsLockedOutAsync(user)) return new SignInResult(SignInOutcome.LockedOut, null);
        if (!await users.CheckPasswordAsync(user, password) || !user.IsActive) return await FailAsync(user, address, ct);

        await users.ResetAccessFailedCountAsync(user);
        user.SignedIn(time.GetUtcNow().UtcDateTime);
        audit.Record(AsActor(user, address), "people.signed-in", user.UserName!);
        await db.SaveChangesAsync(ct);
        return new SignInResult(SignInOutcome.Success, user);
    }

    private async Task<SignInResult> FailAsync(User user, string? address, CancellationToken ct)
    {
        await users.AccessFailedAsync(user);
        var locked = await users.IsLockedOutAsync(user);
        audit.Record(AsActor(user, address), locked ? "people.locked-out" : "people.sign-in-failed", user.UserName!);
        await db.SaveChangesAsync(ct);
        return new SignInResult(locked ? SignInOutcome.LockedOut : SignInOutcome.Refused, null);
    }

    private static Actor AsActor(User user, string? address) => new(user.Id, user.DisplayName, [], address);
}
