using LearnLaw.Data;
using LearnLaw.People.Units;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Roster;

/// <summary>The open units below one, by their path of names ("甲办/乙组"; "" is the unit itself), and those that a roster would add.</summary>
internal sealed class UnitNames
{
    private const string Separator = "/";

    private readonly Dictionary<string, OrgUnit> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedUnit> planned = new(StringComparer.Ordinal);

    private UnitNames(OrgUnit root)
    {
        Root = root;
        units[""] = root;
    }

    public OrgUnit Root { get; }

    public IReadOnlyCollection<PlannedUnit> Planned => planned.Values;

    public static async Task<UnitNames> ReadAsync(LearnLawDbContext db, OrgUnit root, CancellationToken ct)
    {
        var names = new UnitNames(root);
        var keys = new Dictionary<Guid, string> { [root.Id] = "" };
        var below = await db.Subtree(root.Path).Where(u => u.Id != root.Id && u.ClosedAt == null).ToListAsync(ct);
        foreach (var unit in below.OrderBy(u => u.Depth))
        {
            // Below a closed unit nothing is found by name.
            if (!keys.TryGetValue(unit.ParentId!.Value, out var parent)) continue;
            keys[unit.Id] = Join(parent, unit.Name);
            names.units.TryAdd(keys[unit.Id], unit);
        }

        return names;
    }

    public OrgUnit? Find(string key) => units.GetValueOrDefault(key);

    /// <summary>Whether the path fits: names not too long, the tree not too deep.</summary>
    public bool Fits(IReadOnlyList<string> path) =>
        Below(path).All(n => n.Length <= OrgUnit.MaxNameLength) && Root.Depth + Below(path).Count() <= OrgUnit.MaxDepth;

    /// <summary>The key of a path, whether it exists or not.</summary>
    public string Key(IReadOnlyList<string> path) => Below(path).Aggregate("", Join);

    /// <summary>The key of a path; units on the way that do not exist are planned. The root's own name may begin the path.</summary>
    public string Plan(IReadOnlyList<string> path)
    {
        var key = "";
        foreach (var name in Below(path))
        {
            var next = Join(key, name);
            if (!units.ContainsKey(next)) planned.TryAdd(next, new PlannedUnit(next, name, key));
            key = next;
        }

        return key;
    }

    /// <summary>Makes the planned units, parents first.</summary>
    public IReadOnlyList<OrgUnit> CreatePlanned()
    {
        var created = new List<OrgUnit>(planned.Count);
        foreach (var plan in planned.Values)
        {
            var unit = new OrgUnit(plan.Name, OrgUnitKinds.Guess(plan.Name), units[plan.ParentKey], units.Count);
            units[plan.Key] = unit;
            created.Add(unit);
        }

        planned.Clear();
        return created;
    }

    private IEnumerable<string> Below(IReadOnlyList<string> path) => path.Count > 0 && path[0] == Root.Name ? path.Skip(1) : path;

    private static string Join(string parent, string name) => parent.Length == 0 ? name : parent + Separator + name;
}
