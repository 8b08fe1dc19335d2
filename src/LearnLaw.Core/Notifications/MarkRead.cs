using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Notifications;

/// <summary>A person has read one message, or all of them. Somebody else's message does not exist for them.</summary>
public sealed class MarkRead(LearnLawDbContext db, TimeProvider time)
{
    /// <returns>The message's link.</returns>
    public async Task<string?> RunAsync(Actor actor, Guid messageId, CancellationToken ct = default)
    {
        var message = await db.Messages.SingleOrDefaultAsync(m => m.Id == messageId && m.RecipientId == actor.UserId, ct)
            ?? throw new NotFoundException("message");
        message.Read(time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return message.Link;
    }

    public async Task<int> AllAsync(Actor actor, CancellationToken ct = default)
    {
        var unread = await db.Messages.Where(m => m.RecipientId == actor.UserId && m.ReadAt == null).ToListAsync(ct);
        foreach (var message in unread) message.Read(time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return unread.Count;
    }
}
