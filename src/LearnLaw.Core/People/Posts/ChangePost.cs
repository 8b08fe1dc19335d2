using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.People.Posts;

/// <summary>Corrects title and group of a post that goes on.</summary>
public sealed class ChangePost(LearnLawDbContext db, FindPost findPost, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid userId, Guid postId, string title, AudienceGroup group, CancellationToken ct = default)
    {
        var (post, person) = await findPost.RunAsync(actor, userId, postId, ct);
        post.Change(title, group);
        audit.Record(actor, "people.post-changed", person.User.UserName!, post.UnitId, title);
        await db.SaveChangesAsync(ct);
    }
}
