using System.Diagnostics.CodeAnalysis;

namespace LearnLaw.Notifications;

/// <summary>The mail server, from configuration section "Mail" (learnlaw.json in the data folder). Without a host there is only the inbox.</summary>
public sealed class MailOptions
{
    public const string Demand = "With Mail:Host set, Mail:From must be an e-mail address and Mail:Port 1 to 65535.";

    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The sender's address; needed with a host.</summary>
    public string? From { get; set; }

    [MemberNotNullWhen(true, nameof(Host), nameof(From))]
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Host) && From is not null;

    public static bool IsUsable(MailOptions mail) =>
        string.IsNullOrWhiteSpace(mail.Host) || (MimeKit.MailboxAddress.TryParse(mail.From, out _) && mail.Port is > 0 and <= 65535);
}
