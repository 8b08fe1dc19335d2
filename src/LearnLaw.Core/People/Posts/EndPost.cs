using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.People.Posts;

/// <summary>Ends a second post today. The primary one ends by a transfer or with the account.</summary>
public sealed class EndPost(LearnLawDbContext db, FindPost findPost, AuditTrail audit, OrganisationClock clock)
{
    /// <exception cref="RuleException">It is the post under which the person is counted.</exception>
    public async Task RunAsync(Actor actor, Guid userId, Guid postId, CancellationToken ct = default)
    {
        var (post, person) = await findPost.RunAsync(actor, userId, postId, ct);
        if (post.IsPrimary) throw new RuleException("people.post-primary");
        post.End(clock.Today);
        audit.Record(actor, "people.post-ended", person.User.UserName!, post.UnitId, post.Title);
        await db.SaveChangesAsync(ct);
    }
}
