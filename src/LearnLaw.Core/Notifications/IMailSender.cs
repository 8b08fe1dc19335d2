namespace LearnLaw.Notifications;

/// <summary>Hands one e-mail to a mail server; returns when the server has accepted it and throws when it has not.</summary>
public interface IMailSender
{
    Task SendAsync(string address, string subject, string body, CancellationToken ct);
}
