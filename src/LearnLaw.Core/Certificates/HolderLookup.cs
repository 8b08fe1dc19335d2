using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Certificates;

/// <summary>
/// Under which name and unit a person is certified: the account's name and the unit of the primary post, else of the
/// latest post of any kind, else the organisation itself, so that an earned certificate never fails for want of a post.
/// </summary>
public sealed class HolderLookup(LearnLawDbContext db, OrganisationClock clock)
{
    internal async Task<IReadOnlyDictionary<Guid, CertificateHolder>> FindAsync(IReadOnlyCollection<Guid> userIds, CancellationToken ct)
    {
        var today = clock.Today;
        var people = await db.Users.Where(u => userIds.Contains(u.Id)).Select(u => new { u.Id, u.DisplayName }).ToListAsync(ct);
        var posts = await db.Posts
            .Where(p => userIds.Contains(p.UserId))
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (post, unit) => new { Post = post, unit.Id, unit.Name })
            .ToListAsync(ct);
        var best = posts
            .GroupBy(p => p.Post.UserId)
            .ToDictionary(g => g.Key, g => g
                .OrderByDescending(p => p.Post.From <= today && (p.Post.Until is null || p.Post.Until > today))
                .ThenByDescending(p => p.Post.IsPrimary)
                .ThenByDescending(p => p.Post.From)
                .ThenByDescending(p => p.Post.Id)
                .Select(p => (p.Id, p.Name))
                .First());
        var root = people.TrueForAll(p => best.ContainsKey(p.Id)) ? default : await RootAsync(ct);
        return people.ToDictionary(p => p.Id, p =>
        {
            var (unitId, unitName) = best.GetValueOrDefault(p.Id, root);
            return new CertificateHolder(p.Id, p.DisplayName, unitId, unitName);
        });
    }

    private async Task<(Guid Id, string Name)> RootAsync(CancellationToken ct)
    {
        var root = await db.OrgUnits.Where(u => u.ParentId == null).OrderBy(u => u.Id).FirstAsync(ct);
        return (root.Id, root.Name);
    }
}
