using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LearnLaw.Notifications;

/// <param name="RecipientId">Whose inbox.</param>
/// <param name="Kind">A file in content/messages.</param>
/// <param name="Key">What it is about, unique for ever: "meeting-reminder:{meeting}:{hours}:{person}".</param>
/// <param name="Arguments">What fills the {names} of the text.</param>
/// <param name="Link">A path on this site.</param>
public sealed record NewMessage(Guid RecipientId, string Kind, string Key, IReadOnlyDictionary<string, string> Arguments, string? Link);

/// <summary>
/// Adds messages to the caller's save, leaving out those whose key is stored already, and an e-mail for each where a mail server is
/// configured and the person has an address. Nothing is sent here: a job finds the rows.
/// </summary>
public sealed class QueueMessages(LearnLawDbContext db, IOptions<MailOptions> mail, TimeProvider time)
{
    /// <returns>How many were new.</returns>
    public async Task<int> AddAsync(IReadOnlyCollection<NewMessage> messages, CancellationToken ct = default)
    {
        if (messages.Count == 0) return 0;
        var now = time.GetUtcNow().UtcDateTime;
        var keys = messages.Select(m => m.Key).ToList();
        var known = await db.Messages.Where(m => keys.Contains(m.Key)).Select(m => m.Key).ToHashSetAsync(ct);
        known.UnionWith(db.Messages.Local.Select(m => m.Key));
        var addresses = await AddressesAsync(messages, ct);
        var added = 0;
        foreach (var wanted in messages)
        {
            if (!known.Add(wanted.Key)) continue;
            var message = new Message(wanted.RecipientId, wanted.Kind, wanted.Key, wanted.Arguments, wanted.Link, now);
            db.Messages.Add(message);
            if (addresses.TryGetValue(wanted.RecipientId, out var address)) db.EmailDeliveries.Add(new EmailDelivery(message.Id, address, now));
            added++;
        }

        return added;
    }

    private async Task<Dictionary<Guid, string>> AddressesAsync(IReadOnlyCollection<NewMessage> messages, CancellationToken ct)
    {
        if (!mail.Value.IsConfigured) return [];
        var people = messages.Select(m => m.RecipientId).Distinct().ToList();
        return await db.Users.Where(u => people.Contains(u.Id) && u.Email != null && u.DeactivatedAt == null)
            .ToDictionaryAsync(u => u.Id, u => u.Email!, ct);
    }
}
