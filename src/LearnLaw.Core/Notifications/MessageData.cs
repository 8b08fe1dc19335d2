using LearnLaw.Data;
using LearnLaw.People.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Notifications;

/// <summary>The messages in a person's inbox.</summary>
internal sealed class MessageData(LearnLawDbContext db) : IPersonalData
{
    public string Name => "messages";

    public async Task<object> ReadAsync(Guid userId, CancellationToken ct) => await db.Messages
        .Where(m => m.RecipientId == userId).OrderBy(m => m.CreatedAt)
        .Select(m => new { m.Kind, m.Key, Arguments = m.ArgumentsJson, m.Link, m.CreatedAt, m.ReadAt }).ToListAsync(ct);
}
