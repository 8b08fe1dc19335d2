using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Hosting;

/// <summary>One unit to choose from; the indent shows its place in the tree.</summary>
public sealed record UnitChoice(Guid Id, string Name, string Path, int Depth)
{
    public string Indented => new string('　', Depth) + Name;
}

/// <summary>The units an actor's permission reaches, in the order of the tree, for selects and checkboxes.</summary>
public static class UnitChoices
{
    /// <param name="withClosed">Closed units too: what was done in them can still be found.</param>
    public static async Task<IReadOnlyList<UnitChoice>> UnitChoicesAsync(
        this LearnLawDbContext db, Actor actor, Permission permission, CancellationToken ct, bool withClosed = false)
    {
        var units = await db.UnitsFor(actor, permission).AsNoTracking().Where(u => withClosed || u.ClosedAt == null)
            .Select(u => new { u.Id, u.Name, u.Path, u.ParentId, u.Order }).ToListAsync(ct);
        var here = units.Select(u => u.Id).ToHashSet();
        var children = units.ToLookup(u => u.ParentId is { } parent && here.Contains(parent) ? parent : Guid.Empty);
        var ordered = new List<UnitChoice>(units.Count);
        Add(Guid.Empty, 0);
        return ordered;

        void Add(Guid parent, int depth)
        {
            foreach (var unit in children[parent].OrderBy(u => u.Order).ThenBy(u => u.Name, StringComparer.Ordinal))
            {
                ordered.Add(new UnitChoice(unit.Id, unit.Name, unit.Path, depth));
                Add(unit.Id, depth + 1);
            }
        }
    }
}
