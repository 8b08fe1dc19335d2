using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Units;

/// <param name="ParentId">A parent that is not among the units makes it one of the topmost.</param>
public sealed record UnitLine(Guid Id, Guid? ParentId, string Name, string Path, int Order);

/// <summary>The order in which an organisation lists its units: a parent before what is below it, siblings by their place, then by name.</summary>
public static class UnitTree
{
    /// <returns>Each unit with its depth below the topmost ones.</returns>
    public static IReadOnlyList<(UnitLine Unit, int Depth)> InOrder(IReadOnlyCollection<UnitLine> units)
    {
        var here = units.Select(u => u.Id).ToHashSet();
        var children = units.ToLookup(u => u.ParentId is { } parent && here.Contains(parent) ? parent : Guid.Empty);
        var ordered = new List<(UnitLine, int)>(units.Count);
        Add(Guid.Empty, 0);
        return ordered;

        void Add(Guid parent, int depth)
        {
            foreach (var unit in children[parent].OrderBy(u => u.Order).ThenBy(u => u.Name, StringComparer.Ordinal))
            {
                ordered.Add((unit, depth));
                Add(unit.Id, depth + 1);
            }
        }
    }

    public static Task<List<UnitLine>> ToLinesAsync(this IQueryable<OrgUnit> units, CancellationToken ct = default) =>
        units.Select(u => new UnitLine(u.Id, u.ParentId, u.Name, u.Path, u.Order)).ToListAsync(ct);

    /// <summary>The place of every unit in that order, for sorting rows by it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> UnitPlacesAsync(this LearnLawDbContext db, CancellationToken ct = default) =>
        InOrder(await db.OrgUnits.ToLinesAsync(ct)).Select((line, place) => (line.Unit.Id, place)).ToDictionary(p => p.Id, p => p.place);
}
