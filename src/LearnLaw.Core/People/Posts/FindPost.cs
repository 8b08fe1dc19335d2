using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Posts;

/// <summary>One current post in a unit of the actor's, with the person who holds it.</summary>
public sealed class FindPost(LearnLawDbContext db, FindPerson findPerson)
{
    /// <exception cref="NotFoundException">The post has ended, is somebody else's, or its unit is out of reach.</exception>
    public async Task<(Post Post, PersonInReach Person)> RunAsync(Actor actor, Guid userId, Guid postId, CancellationToken ct = default)
    {
        var person = await findPerson.RunAsync(actor, userId, ct);
        var units = db.UnitIdsFor(actor, Permission.ManagePeople);
        var post = await db.Posts.SingleOrDefaultAsync(p => p.Id == postId && p.UserId == userId && p.Until == null && units.Contains(p.UnitId), ct)
            ?? throw new NotFoundException("post");
        return (post, person);
    }
}
