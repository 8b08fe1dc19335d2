using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>Remembers how a person likes to read: large type (长辈版) and language.</summary>
public sealed class SavePreferences(LearnLawDbContext db)
{
    public async Task RunAsync(Actor actor, bool largeType, string? language, CancellationToken ct = default)
    {
        var user = await db.Users.SingleAsync(u => u.Id == actor.UserId, ct);
        user.Prefer(largeType, language is "zh-CN" or "en" ? language : null);
        await db.SaveChangesAsync(ct);
    }
}
