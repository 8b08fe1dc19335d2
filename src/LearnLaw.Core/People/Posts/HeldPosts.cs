using LearnLaw.Data;

namespace LearnLaw.People.Posts;

/// <summary>Who was where on a day. A transfer ends a post and begins another, so that any day of the past can still be asked for.</summary>
public static class HeldPosts
{
    public static IQueryable<Post> PostsHeldOn(this LearnLawDbContext db, DateOnly day) =>
        db.Posts.Where(p => p.From <= day && (p.Until == null || p.Until > day));

    /// <summary>
    /// One post a person: the one under which they counted on that day. It is the primary one; where none of the posts held then is
    /// marked (a mark moves when another post becomes primary), the one held longest.
    /// </summary>
    public static IQueryable<Post> CountingPostsOn(this LearnLawDbContext db, DateOnly day)
    {
        var held = db.PostsHeldOn(day);
        return held.Where(p => p.Id == held
            .Where(other => other.UserId == p.UserId)
            .OrderByDescending(other => other.IsPrimary).ThenBy(other => other.From).ThenBy(other => other.Id)
            .Select(other => other.Id).First());
    }
}
