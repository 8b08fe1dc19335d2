using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Roster;

/// <summary>
/// Takes a roster in below one unit of the actor's: plans first, stores only what is confirmed, all good rows in one save. Accounts that the
/// file does not name are proposed as a running number; everybody gets a one-time password.
/// </summary>
public sealed class ImportRoster(
    LearnLawDbContext db, CreateAccount createAccount, IPasswordHasher<User> hasher, ILookupNormalizer normalizer, AuditTrail audit, OrganisationClock clock)
{
    private const string KeySeparator = "/";

    /// <exception cref="NotFoundException">The unit is out of the actor's reach.</exception>
    public async Task<RosterPlan> PlanAsync(Actor actor, Guid rootId, RosterFile file, CancellationToken ct = default)
    {
        var root = await FindRootAsync(actor, rootId, ct);
        var units = await UnitsBelowAsync(root, ct);
        var taken = await db.Users.Select(u => u.NormalizedUserName!).ToHashSetAsync(ct);
        var inFile = new Dictionary<string, int>(StringComparer.Ordinal);
        var serial = taken.Count;
        var people = new List<PlannedPerson>();
        var problems = file.Problems.ToList();
        var planned = new Dictionary<string, PlannedUnit>(StringComparer.Ordinal);
        foreach (var row in file.Rows)
        {
            var account = row.Account;
            if (account is null)
            {
                do account = string.Create(CultureInfo.InvariantCulture, $"u{++serial:0000}");
                while (taken.Contains(normalizer.NormalizeName(account)) || inFile.ContainsKey(normalizer.NormalizeName(account)));
            }

            var normalized = normalizer.NormalizeName(account);
            if (taken.Contains(normalized)) problems.Add(new RosterProblem(row.Row, "people.roster-account-taken", account));
            else if (!inFile.TryAdd(normalized, row.Row)) problems.Add(new RosterProblem(row.Row, "people.roster-account-twice", account, inFile[normalized]));
            else if (row.Units.Any(p => p.Count > OrgUnit.MaxDepth || p.Any(n => n.Length > OrgUnit.MaxNameLength))) problems.Add(new RosterProblem(row.Row, "people.roster-unit-wrong"));
            else people.Add(new PlannedPerson(row, account, [.. row.Units.Select(path => PlanUnit(path, root, units, planned))]));
        }

        return new RosterPlan(people, [.. planned.Values], [.. problems.OrderBy(p => p.Row)], file.Notes);
    }

    /// <returns>The slips' contents, in the order of the file.</returns>
    public async Task<IReadOnlyList<IssuedAccount>> RunAsync(Actor actor, Guid rootId, RosterFile file, CancellationToken ct = default)
    {
        var root = await FindRootAsync(actor, rootId, ct);
        var plan = await PlanAsync(actor, rootId, file, ct);
        if (plan.People.Count == 0) throw new RuleException("people.roster-nobody");
        var units = await UnitsBelowAsync(root, ct);
        foreach (var unit in plan.NewUnits)
        {
            var created = new OrgUnit(unit.Name, OrgUnitKind.Office, unit.ParentKey is null ? root : units[unit.ParentKey], units.Count);
            db.OrgUnits.Add(created);
            units[unit.Key] = created;
        }

        var passwords = plan.People.Select(_ => OneTimePassword.Create()).ToArray();
        var hashes = new string[passwords.Length];
        Parallel.For(0, passwords.Length, i => hashes[i] = hasher.HashPassword(null!, passwords[i]));
        var issued = new List<IssuedAccount>(passwords.Length);
        for (var i = 0; i < passwords.Length; i++)
        {
            var (row, account, keys) = plan.People[i];
            var user = createAccount.Add(account, row.Name, hashes[i]);
            user.SetContacts(row.JobNumber, row.Phone, row.Email);
            var posts = keys.Count == 0 ? [root] : keys.Distinct().Select(k => k.Length == 0 ? root : units[k]).ToList();
            for (var p = 0; p < posts.Count; p++)
                db.Posts.Add(new Post(user.Id, posts[p].Id, row.Title, posts[p].Kind == OrgUnitKind.Village ? AudienceGroup.Village : AudienceGroup.Staff, p == 0, clock.Today));
            issued.Add(new IssuedAccount(row.Name, posts[0].Name, account, passwords[i]));
        }

        audit.Record(actor, "people.roster-imported", root.Name, root.Id, $"people={issued.Count}; units={plan.NewUnits.Count}");
        await db.SaveChangesAsync(ct);
        return issued;
    }

    private async Task<OrgUnit> FindRootAsync(Actor actor, Guid rootId, CancellationToken ct) =>
        await db.UnitsFor(actor, Permission.ManagePeople).SingleOrDefaultAsync(u => u.Id == rootId, ct) ?? throw new NotFoundException("unit");

    private async Task<Dictionary<string, OrgUnit>> UnitsBelowAsync(OrgUnit root, CancellationToken ct)
    {
        var below = await db.Subtree(root.Path).Where(u => u.Id != root.Id && u.ClosedAt == null).ToListAsync(ct);
        var byKey = new Dictionary<string, OrgUnit>(StringComparer.Ordinal);
        foreach (var unit in below.OrderBy(u => u.Path.Length))
        {
            var parent = unit.ParentId == root.Id ? "" : byKey.FirstOrDefault(b => b.Value.Id == unit.ParentId).Key;
            if (parent is not null) byKey.TryAdd(Join(parent, unit.Name), unit);
        }

        return byKey;
    }

    /// <summary>The key of a path of names; units on the way that do not exist are planned. The root's own name may begin the path.</summary>
    private static string PlanUnit(IReadOnlyList<string> path, OrgUnit root, Dictionary<string, OrgUnit> units, Dictionary<string, PlannedUnit> planned)
    {
        var key = "";
        foreach (var name in path[0] == root.Name ? path.Skip(1) : path)
        {
            var next = Join(key, name);
            if (!units.ContainsKey(next) && !planned.ContainsKey(next)) planned[next] = new PlannedUnit(next, name, key.Length == 0 ? null : key);
            key = next;
        }

        return key;
    }

    private static string Join(string parent, string name) => parent.Length == 0 ? name : parent + KeySeparator + name;
}
