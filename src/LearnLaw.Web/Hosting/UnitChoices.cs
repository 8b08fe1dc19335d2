using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.People.Units;
using LearnLaw.Shared;

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
        var units = await db.UnitsFor(actor, permission).Where(u => withClosed || u.ClosedAt == null).ToLinesAsync(ct);
        return [.. UnitTree.InOrder(units).Select(line => new UnitChoice(line.Unit.Id, line.Unit.Name, line.Unit.Path, line.Depth))];
    }
}
