using System.Net.Mail;
using System.Text.RegularExpressions;
using LearnLaw.Shared;

namespace LearnLaw.People;

/// <summary>How a person is reached. Every part is optional; blanks become null.</summary>
public sealed partial record PersonContacts
{
    public const int MaxJobNumberLength = 40;
    public const int MaxEmailLength = 200;

    /// <exception cref="RuleException">A part is too long, or no telephone number or mail address.</exception>
    public PersonContacts(string? jobNumber, string? phone, string? email)
    {
        JobNumber = Blank(jobNumber);
        Phone = Blank(phone);
        Email = Blank(email);
        if (JobNumber?.Length > MaxJobNumberLength) throw new RuleException("people.job-number-long", MaxJobNumberLength) { Field = nameof(JobNumber) };
        if (Phone is not null && !PhoneNumber().IsMatch(Phone)) throw new RuleException("people.phone-wrong", Phone) { Field = nameof(Phone) };
        if (Email is not null && !IsEmail(Email)) throw new RuleException("people.email-wrong", Email) { Field = nameof(Email) };
    }

    /// <summary>工号 or another number the unit uses.</summary>
    public string? JobNumber { get; }

    public string? Phone { get; }

    public string? Email { get; }

    private static bool IsEmail(string text) =>
        text.Length <= MaxEmailLength && MailAddress.TryCreate(text, out var address) && address.Address == text && !text.Any(char.IsControl);

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    /// <summary>Mobile, fixed line with area code, extension: digits with the signs that people write between them.</summary>
    [GeneratedRegex(@"^\+?[0-9][0-9 \-()（）#转]{2,29}$")]
    private static partial Regex PhoneNumber();
}
