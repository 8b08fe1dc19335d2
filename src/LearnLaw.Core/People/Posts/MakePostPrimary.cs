using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Posts;

/// <summary>Counts a person under another of their current posts from now on.</summary>
public sealed class MakePostPrimary(LearnLawDbContext db, FindPerson findPerson, FindPost findPost, AuditTrail audit)
{
    /// <exception cref="ForbiddenException">The present primary post is out of reach.</exception>
    public async Task RunAsync(Actor actor, Guid userId, Guid postId, CancellationToken ct = default)
    {
        await findPerson.OwnAsync(actor, userId, ct);
        var (post, person) = await findPost.RunAsync(actor, userId, postId, ct);
        foreach (var other in await db.Posts.Where(p => p.UserId == userId && p.Until == null && p.IsPrimary).ToListAsync(ct)) other.SetPrimary(false);
        post.SetPrimary(true);
        audit.Record(actor, "people.post-made-primary", person.User.UserName!, post.UnitId, post.Title);
        await db.SaveChangesAsync(ct);
    }
}
