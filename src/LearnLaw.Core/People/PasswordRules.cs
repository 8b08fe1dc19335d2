using LearnLaw.Shared;
using Microsoft.AspNetCore.Identity;

namespace LearnLaw.People;

/// <summary>
/// At least 8 characters of three of the four classes (lower, upper, digit, other), not the account name and not one of the passwords
/// every attacker tries first. Source of the numbers: common practice for level-2 protection (GB/T 22239-2019 names complexity, no figures).
/// </summary>
public sealed class PasswordRules : IPasswordValidator<User>
{
    public const int MinLength = 8;
    public const int MaxLength = 100;

    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "888888", "12345678", "123456789", "password", "password1", "passw0rd", "qwer1234", "abc12345", "abcd1234", "a1234567",
        "admin123", "admin@123", "1qaz2wsx", "p@ssw0rd", "woaini520", "iloveyou1",
    };

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password)
    {
        var broken = Broken(password ?? "", user.UserName ?? "");
        return Task.FromResult(broken is null
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = broken, Description = broken }));
    }

    /// <summary>The resource key of the first rule that the password breaks, or null.</summary>
    public static string? Broken(string password, string account)
    {
        if (password.Length < MinLength) return "people.password-too-short";
        if (password.Length > MaxLength) return "people.password-too-long";
        var classes = Convert.ToInt32(password.Any(char.IsAsciiLetterLower)) + Convert.ToInt32(password.Any(char.IsAsciiLetterUpper))
            + Convert.ToInt32(password.Any(char.IsAsciiDigit)) + Convert.ToInt32(password.Any(c => !char.IsAsciiLetterOrDigit(c)));
        if (classes < 3) return "people.password-too-simple";
        if (Common.Contains(password)) return "people.password-too-common";
        return account.Length >= 3 && password.Contains(account, StringComparison.OrdinalIgnoreCase)
            ? "people.password-holds-account"
            : null;
    }

    /// <exception cref="RuleException">The password breaks a rule; the field is "Password".</exception>
    public static void Check(string password, string account)
    {
        if (Broken(password, account) is { } key) throw new RuleException(key, MinLength) { Field = "Password" };
    }
}
