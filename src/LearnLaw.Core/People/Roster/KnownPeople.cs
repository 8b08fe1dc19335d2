using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Roster;

/// <summary>
/// Recognises people who are there already, so that the same roster imported twice makes nobody twice: by job number, and without
/// one by name within the unit.
/// </summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<(string Name, Guid Unit), List<(string Account, string? JobNumber)>> byName = [];
    private readonly Dictionary<string, string> byJobNumber = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Name, string UnitKey), List<(int Row, string? JobNumber)>> inFile = [];
    private readonly Dictionary<string, int> jobNumbersInFile = new(StringComparer.OrdinalIgnoreCase);

    private KnownPeople()
    {
    }

    public static async Task<KnownPeople> ReadAsync(LearnLawDbContext db, OrgUnit root, CancellationToken ct)
    {
        var people = await db.Posts.AsNoTracking().Where(p => p.Until == null)
            .Join(db.Subtree(root.Path), p => p.UnitId, u => u.Id, (p, _) => p)
            .Join(db.Users, p => p.UserId, u => u.Id, (p, u) => new { p.UnitId, u.DisplayName, Account = u.UserName!, u.JobNumber }).ToListAsync(ct);
        var known = new KnownPeople();
        foreach (var person in people)
        {
            if (!known.byName.TryGetValue((person.DisplayName, person.UnitId), out var same)) known.byName[(person.DisplayName, person.UnitId)] = same = [];
            same.Add((person.Account, person.JobNumber));
            if (person.JobNumber is not null) known.byJobNumber.TryAdd(person.JobNumber, person.Account);
        }

        return known;
    }

    /// <summary>Says why the row is nobody new; null when it is, and then it counts for the rows after it.</summary>
    public RosterProblem? Check(RosterRow row, string unitKey, OrgUnit? unit)
    {
        var number = row.Contacts.JobNumber;
        if (number is not null)
        {
            if (byJobNumber.TryGetValue(number, out var holder)) return new RosterProblem(row.Row, "people.roster-number-taken", number, holder);
            if (!jobNumbersInFile.TryAdd(number, row.Row)) return new RosterProblem(row.Row, "people.roster-number-twice", number, jobNumbersInFile[number]);
        }

        // An account of their own tells namesakes apart.
        if (row.Account is null && unit is not null && byName.TryGetValue((row.Name, unit.Id), out var namesakes)
            && namesakes.FirstOrDefault(n => MayBeSame(n.JobNumber, number)) is { Account: not null } present)
            return new RosterProblem(row.Row, "people.roster-already-here", row.Name, unit.Name, present.Account);
        if (!inFile.TryGetValue((row.Name, unitKey), out var earlier)) inFile[(row.Name, unitKey)] = earlier = [];
        var twin = earlier.FirstOrDefault(e => MayBeSame(e.JobNumber, number));
        if (row.Account is null && twin.Row > 0) return new RosterProblem(row.Row, "people.roster-person-twice", row.Name, twin.Row);
        earlier.Add((row.Row, number));
        return null;
    }

    private static bool MayBeSame(string? one, string? other) => one is null || other is null || string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
