using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LearnLaw.Notifications;

/// <summary>
/// Sends the e-mails that are due, each claimed, sent and noted by itself. A failure is noted and tried again later; one bad address
/// holds up nobody else.
/// </summary>
public sealed class SendQueuedMail(
    LearnLawDbContext db, IMailSender sender, MessageTexts texts, IOptions<MailOptions> mail, CurrentSettings settings, TimeProvider time,
    ILogger<SendQueuedMail> log) : IRecurringJob
{
    /// <summary>E-mails of one run: the next minute takes the rest.</summary>
    private const int Batch = 200;

    public async Task RunAsync(CancellationToken ct)
    {
        if (!mail.Value.IsConfigured) return;
        var now = time.GetUtcNow().UtcDateTime;
        var due = await db.EmailDeliveries
            .Where(d => d.State == DeliveryState.Queued && d.DueAt <= now)
            .OrderBy(d => d.DueAt).Take(Batch).Select(d => d.Id).ToListAsync(ct);
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            await SendAsync(id, ct);
        }
    }

    private async Task SendAsync(Guid id, CancellationToken ct)
    {
        var delivery = await db.EmailDeliveries.SingleAsync(d => d.Id == id, ct);
        if (delivery.State != DeliveryState.Queued || delivery.DueAt > time.GetUtcNow().UtcDateTime) return;
        delivery.Claim(time.GetUtcNow().UtcDateTime);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (RuleException)
        {
            return; // another process claimed it in the same moment
        }

        var message = await db.Messages.SingleAsync(m => m.Id == delivery.MessageId, ct);
        var language = await db.Users.Where(u => u.Id == message.RecipientId).Select(u => u.Language).SingleAsync(ct);
        var text = texts.Compose(message.Kind, message.Arguments, language ?? "zh-CN");
        try
        {
            await sender.SendAsync(delivery.Address, text.Title, Body(text, message.Link), ct);
            delivery.Delivered(time.GetUtcNow().UtcDateTime);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogWarning(failure, "E-mail {Delivery} was not accepted (attempt {Attempt})", delivery.Id, delivery.Attempts);
            delivery.Refused(failure.Message, time.GetUtcNow().UtcDateTime);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    private string Body(MessageText text, string? link) =>
        link is null ? text.Body : $"{text.Body}\n\n{settings.Value.PublicAddress}{link}";
}
