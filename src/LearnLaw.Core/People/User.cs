using LearnLaw.Shared;
using Microsoft.AspNetCore.Identity;

namespace LearnLaw.People;

/// <summary>
/// A person with an account. Deliberately holds no identity number, ethnicity or picture (个人信息保护法 Art. 6: only what the purpose needs).
/// </summary>
public sealed class User : IdentityUser<Guid>
{
    public const int MaxNameLength = 40;
    public const int MaxAccountLength = 40;

    private User() => DisplayName = "";

    public User(string accountName, string displayName, DateTime now)
    {
        Id = Guid.CreateVersion7();
        UserName = accountName.Trim();
        DisplayName = CheckedName(displayName);
        CreatedAt = now;
        MustChangePassword = true;
        LockoutEnabled = true;
    }

    public string DisplayName { get; private set; }

    /// <summary>工号 or another number the unit uses; optional.</summary>
    public string? JobNumber { get; private set; }

    /// <summary>Set while the password was chosen by somebody else.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>长辈版: large type, remembered for the person.</summary>
    public bool LargeType { get; private set; }

    /// <summary>"zh-CN" or "en"; null follows the browser.</summary>
    public string? Language { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? DeactivatedAt { get; private set; }

    public DateTime? LastSignInAt { get; private set; }

    public bool IsActive => DeactivatedAt is null;

    public void Rename(string displayName) => DisplayName = CheckedName(displayName);

    public void SetContacts(PersonContacts contacts) => (JobNumber, PhoneNumber, Email) = (contacts.JobNumber, contacts.Phone, contacts.Email);

    /// <summary>A new security stamp makes every cookie stale at its next request.</summary>
    public void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");

    public void PasswordChosenByOwner() => MustChangePassword = false;

    public void PasswordChosenForOwner() => MustChangePassword = true;

    public void Prefer(bool largeType, string? language) => (LargeType, Language) = (largeType, language);

    public void SignedIn(DateTime now) => LastSignInAt = now;

    public void Deactivate(DateTime now) => DeactivatedAt ??= now;

    public void Reactivate() => DeactivatedAt = null;

    private static string CheckedName(string name)
    {
        var trimmed = name.Trim();
        return trimmed.Length is > 0 and <= MaxNameLength
            ? trimmed
            : throw new RuleException("people.name-needed", MaxNameLength) { Field = nameof(DisplayName) };
    }
}
