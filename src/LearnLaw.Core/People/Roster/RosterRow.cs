namespace LearnLaw.People.Roster;

/// <summary>One person of a roster file, as read.</summary>
/// <param name="Row">Row of the file, counted from 1.</param>
/// <param name="Account">Null when the file names none; one is proposed then.</param>
/// <param name="Units">Unit paths from the top down; the first is the one the person is counted under.</param>
public sealed record RosterRow(
    int Row, string Name, string? Account, IReadOnlyList<IReadOnlyList<string>> Units, string Title, string? Phone, string? JobNumber, string? Email);

/// <summary>What is wrong with a row, or worth knowing; <see cref="Key"/> names a text.</summary>
/// <param name="Row">Row of the file; 0 for the file as a whole.</param>
public sealed record RosterProblem(int Row, string Key, params IReadOnlyList<object?> Arguments);

/// <summary>A roster file as read, before anything is compared with the database.</summary>
public sealed record RosterFile(IReadOnlyList<RosterRow> Rows, IReadOnlyList<RosterProblem> Problems, IReadOnlyList<RosterProblem> Notes);
