using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.StudyLists;

/// <summary>How many people of a unit a list holds for, and how many of them have studied all that is 必学 on it.</summary>
public sealed record StudyProgress(Guid UnitId, string Unit, int People, int Done);

/// <summary>Progress on a list by unit, in the organisation's order: an overview of where help is needed, not a ranking.</summary>
public sealed class ReadStudyProgress(LearnLawDbContext db, OrganisationClock clock)
{
    /// <exception cref="NotFoundException">The list is unknown or of a unit out of reach.</exception>
    public async Task<IReadOnlyList<StudyProgress>> RunAsync(Actor actor, Guid listId, CancellationToken ct = default)
    {
        var list = await db.RequireStudyListAsync(actor, listId, ct);
        var path = await db.OrgUnits.Where(u => u.Id == list.UnitId).Select(u => u.Path).SingleAsync(ct);
        var today = clock.Today;
        var posts = await db.Posts.AsNoTracking()
            .Where(p => p.IsPrimary && p.From <= today && (p.Until == null || p.Until > today))
            .Join(db.Subtree(path), p => p.UnitId, u => u.Id, (p, u) => new { p.UserId, p.Group, UnitId = u.Id, u.Name, u.Kind, u.Path, u.Order })
            .Where(p => db.Users.Any(u => u.Id == p.UserId && u.DeactivatedAt == null))
            .ToListAsync(ct);
        var required = list.Items.Where(i => i.IsRequired).Select(i => i.Id).ToList();
        var done = (await db.StudyMarks.Where(m => required.Contains(m.ItemId)).GroupBy(m => m.UserId)
            .Select(g => new { g.Key, Count = g.Count() }).Where(g => g.Count == required.Count).Select(g => g.Key).ToListAsync(ct)).ToHashSet();
        return
        [
            .. posts.Where(p => list.IsFor(p.Group, p.Kind)).GroupBy(p => new { p.UnitId, p.Name, p.Order })
                .OrderBy(g => g.Key.Order).ThenBy(g => g.Key.Name, StringComparer.Ordinal)
                .Select(g => new StudyProgress(g.Key.UnitId, g.Key.Name, g.Count(), g.Count(p => done.Contains(p.UserId)))),
        ];
    }
}
