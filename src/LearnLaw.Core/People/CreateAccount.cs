using System.Text.RegularExpressions;
using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>
/// Prepares a new account with its password; the caller adds posts and grants and saves. The one place where accounts begin,
/// so that names, password rules and stamps are always right.
/// </summary>
public sealed partial class CreateAccount(
    LearnLawDbContext db, IPasswordHasher<User> hasher, ILookupNormalizer normalizer, TimeProvider time)
{
    /// <exception cref="RuleException">The account name is malformed or taken, or the password breaks a rule.</exception>
    public async Task<User> RunAsync(string account, string displayName, string password, CancellationToken ct = default)
    {
        CheckName(account);
        PasswordRules.Check(password, account.Trim());
        var normalized = normalizer.NormalizeName(account.Trim());
        if (await db.Users.AnyAsync(u => u.NormalizedUserName == normalized, ct))
            throw new RuleException("people.account-taken", account.Trim()) { Field = "Account" };
        return Add(account, displayName, hasher.HashPassword(null!, password));
    }

    /// <summary>Adds an account whose name has been checked and whose password is already hashed (bulk import).</summary>
    public User Add(string account, string displayName, string passwordHash)
    {
        var user = new User(account, displayName, time.GetUtcNow().UtcDateTime)
        {
            PasswordHash = passwordHash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            ConcurrencyStamp = Guid.NewGuid().ToString("N"),
        };
        user.NormalizedUserName = normalizer.NormalizeName(user.UserName);
        db.Users.Add(user);
        return user;
    }

    /// <summary>2 to 40 letters (Chinese too), digits, dots, hyphens or underscores.</summary>
    public static bool IsValidName(string account) => AccountName().IsMatch(account.Trim());

    private static void CheckName(string account)
    {
        if (!IsValidName(account)) throw new RuleException("people.account-malformed") { Field = "Account" };
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}._-]{1,39}$")]
    private static partial Regex AccountName();
}
