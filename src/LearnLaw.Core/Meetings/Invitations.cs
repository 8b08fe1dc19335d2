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
        var day = DateOnly.FromDateTime(clock.ToLocal(at));
        var posts = await db.Posts
            .Where(p => p.From <= day && (p.Until == null || p.Until > day))
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new { p.UserId, p.UnitId, p.IsPrimary, u.Path })
            .Join(db.Users.Where(u => u.DeactivatedAt == null), p => p.UserId, u => u.Id, (p, _) => p)
            .ToListAsync(ct);
        return posts
            .GroupBy(p => p.UserId)
            .Where(person => person.Any(p => units.Any(path => p.Path.StartsWith(path, StringComparison.Ordinal))))
            .ToDictionary(person => person.Key, person => (person.FirstOrDefault(p => p.IsPrimary) ?? person.First()).UnitId);
    }
}
