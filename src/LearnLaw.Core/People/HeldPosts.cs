using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>A post that a person holds, with where it stands.</summary>
public sealed record HeldPost(AudienceGroup Group, OrgUnitKind Level, string Path)
{
    /// <summary>The unit of the post and every unit above it.</summary>
    public IEnumerable<Guid> Units => Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse);

    public bool IsWithin(Guid unitId) => Path.Contains(unitId.ToString("N"), StringComparison.Ordinal);
}

/// <summary>What a unit gives to its people holds for everybody below it too; these are the posts by which a person is below.</summary>
public static class HeldPosts
{
    public static async Task<IReadOnlyList<HeldPost>> HeldPostsAsync(this LearnLawDbContext db, Guid userId, DateOnly today, CancellationToken ct) =>
        await db.Posts.AsNoTracking()
            .Where(p => p.UserId == userId && p.From <= today && (p.Until == null || p.Until > today))
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new HeldPost(p.Group, u.Kind, u.Path)).ToListAsync(ct);
}
