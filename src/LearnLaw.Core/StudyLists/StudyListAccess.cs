using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.StudyLists;

/// <summary>Which study lists a person keeps, and which hold for them.</summary>
public static class StudyListAccess
{
    /// <summary>Lists of the units in reach.</summary>
    public static IQueryable<StudyList> StudyListsKeptBy(this LearnLawDbContext db, Actor actor)
    {
        var units = db.UnitIdsFor(actor, Permission.ManageContent);
        return db.StudyLists.Where(l => units.Contains(l.UnitId));
    }

    /// <summary>The list with its items, for a change.</summary>
    /// <exception cref="NotFoundException">It is unknown or of a unit out of reach.</exception>
    public static async Task<StudyList> RequireStudyListAsync(this LearnLawDbContext db, Actor actor, Guid listId, CancellationToken ct)
    {
        actor.Require(Permission.ManageContent);
        return await db.StudyListsKeptBy(actor).Include(l => l.Items).SingleOrDefaultAsync(l => l.Id == listId, ct)
            ?? throw new NotFoundException($"study list {listId}");
    }

    /// <summary>
    /// The published lists of a year that hold for a person: made by a unit above one of the person's current posts or by its own, for
    /// the post's group and the unit's level.
    /// </summary>
    public static async Task<IReadOnlyList<StudyList>> StudyListsOfAsync(this LearnLawDbContext db, Guid userId, int year, DateOnly today, CancellationToken ct)
    {
        var posts = await db.HeldPostsAsync(userId, today, ct);
        var above = posts.SelectMany(p => p.Units).Distinct().ToList();
        if (above.Count == 0) return [];
        var lists = await db.StudyLists.AsNoTracking().Include(l => l.Items)
            .Where(l => l.Year == year && l.State == StudyListState.Published && above.Contains(l.UnitId))
            .OrderBy(l => l.Title).ThenBy(l => l.Id).ToListAsync(ct);
        return lists.FindAll(l => posts.Any(p => p.IsWithin(l.UnitId) && l.IsFor(p.Group, p.Level)));
    }
}
