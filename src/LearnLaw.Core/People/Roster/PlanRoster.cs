using LearnLaw.Data;
using LearnLaw.Shared;

namespace LearnLaw.People.Roster;

/// <summary>Says what the import of a roster below one unit of the actor's would do; stores nothing.</summary>
public sealed class PlanRoster(LearnLawDbContext db, AccountNames accountNames)
{
    /// <exception cref="NotFoundException">The unit is closed or out of the actor's reach.</exception>
    public async Task<RosterPlan> RunAsync(Actor actor, Guid rootId, RosterFile file, CancellationToken ct = default)
    {
        var root = await db.FindUnitAsync(actor, Permission.ManagePeople, rootId, ct);
        return await RunAsync(await UnitNames.ReadAsync(db, root, ct), file, ct);
    }

    internal async Task<RosterPlan> RunAsync(UnitNames units, RosterFile file, CancellationToken ct)
    {
        var accounts = await accountNames.TakenAsync(ct);
        var known = await KnownPeople.ReadAsync(db, units.Root, ct);
        var problems = file.Problems.ToList();
        var good = new List<PlannedPerson>();
        var rowOf = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        // Names that the file gives are taken before any is proposed: a proposal must not meet a later row.
        foreach (var row in file.Rows)
        {
            if (Check(row, units, known) is { } problem) problems.Add(problem);
            else if (row.Account is { } account && !accounts.TryTake(account))
                problems.Add(rowOf.TryGetValue(account, out var first)
                    ? new RosterProblem(row.Row, "people.roster-account-twice", account, first)
                    : new RosterProblem(row.Row, "people.roster-account-taken", account));
            else
            {
                if (row.Account is not null) rowOf[row.Account] = row.Row;
                good.Add(new PlannedPerson(row, row.Account ?? "", Keys(row, units)));
            }
        }

        var people = good.Select(p => p.Account.Length > 0 ? p : p with { Account = accounts.Propose() }).ToList();
        return new RosterPlan(people, [.. units.Planned], [.. problems.OrderBy(p => p.Row)], file.Notes);
    }

    private static RosterProblem? Check(RosterRow row, UnitNames units, KnownPeople known)
    {
        if (!row.Units.All(units.Fits)) return new RosterProblem(row.Row, "people.roster-unit-wrong");
        var key = row.Units.Count == 0 ? "" : units.Key(row.Units[0]);
        return known.Check(row, key, units.Find(key));
    }

    private static IReadOnlyList<string> Keys(RosterRow row, UnitNames units) =>
        row.Units.Count == 0 ? [""] : [.. row.Units.Select(units.Plan).Distinct()];
}
