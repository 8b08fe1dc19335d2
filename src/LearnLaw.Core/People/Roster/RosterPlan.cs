namespace LearnLaw.People.Roster;

/// <summary>One account that the import would make.</summary>
public sealed record PlannedPerson(RosterRow Row, string Account, IReadOnlyList<string> UnitKeys);

/// <summary>A unit that does not exist yet. Keys are paths of names below the unit that the import works in; "" is that unit itself.</summary>
public sealed record PlannedUnit(string Key, string Name, string ParentKey);

/// <summary>What an import would do: shown before anything is stored.</summary>
public sealed record RosterPlan(
    IReadOnlyList<PlannedPerson> People, IReadOnlyList<PlannedUnit> NewUnits, IReadOnlyList<RosterProblem> Problems, IReadOnlyList<RosterProblem> Notes);

/// <summary>A new account and its one-time password, for the slip. The password is kept nowhere in clear.</summary>
public sealed record IssuedAccount(string Name, string Unit, string Account, string Password);
