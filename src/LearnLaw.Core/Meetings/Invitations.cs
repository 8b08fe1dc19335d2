using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>Who belongs to the invited units on a day, each person once, under the post they are counted by.</summary>
public sealed class Invitations(LearnLawDbContext db, OrganisationClock clock)
{
    /// <exception cref="NotFoundException">A unit is unknown or out of the actor's reach.</exception>
    public async Task<Dictionary<Guid, Guid>> UnitsByPersonAsync(
        Actor actor, IReadOnlyList<Guid> unitIds, DateTime at, CancellationToken ct = default)
    {
        var units = await db.UnitsFor(actor, Permission.PlanMeetings).Where(u => unitIds.Contains(u.Id)).Select(u => u.Path).ToListAsync(ct);
        if (units.Count != unitIds.Distinct().Count()) throw new NotFoundException("unit");
        return Counted((await PostsOn(at).ToListAsync(ct)).GroupBy(p => p.UserId)
            .Where(person => person.Any(p => units.Any(path => p.Path.StartsWith(path, StringComparison.Ordinal)))));
    }

    /// <summary>The units under which these people are counted on the day; who holds no post or no account any more is left out.</summary>
    public async Task<Dictionary<Guid, Guid>> UnitsOfAsync(IReadOnlyList<Guid> userIds, DateTime at, CancellationToken ct = default) =>
        userIds.Count == 0 ? [] : Counted((await PostsOn(at, userIds).ToListAsync(ct)).GroupBy(p => p.UserId));

    private sealed record HeldPost(Guid UserId, Guid UnitId, bool IsPrimary, string Path);

    private IQueryable<HeldPost> PostsOn(DateTime at, IReadOnlyList<Guid>? userIds = null)
    {
        var day = DateOnly.FromDateTime(clock.ToLocal(at));
        return db.Posts
            .Where(p => p.From <= day && (p.Until == null || p.Until > day))
            .Where(p => userIds == null || userIds.Contains(p.UserId))
            .Where(p => db.Users.Any(u => u.Id == p.UserId && u.DeactivatedAt == null))
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new HeldPost(p.UserId, p.UnitId, p.IsPrimary, u.Path));
    }

    private static Dictionary<Guid, Guid> Counted(IEnumerable<IGrouping<Guid, HeldPost>> people) =>
        people.ToDictionary(person => person.Key, person => (person.FirstOrDefault(p => p.IsPrimary) ?? person.First()).UnitId);
}
