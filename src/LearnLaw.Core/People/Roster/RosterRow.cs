namespace LearnLaw.People.Roster;

/// <summary>One person of a roster file, as read.</summary>
/// <param name="Row">Row of the file, counted from 1.</param>
/// <param name="Name">As written.</param>
/// <param name="Account">Null when the file names none; one is proposed then.</param>
/// <param name="Units">Unit paths from the top down; the first is the one the person is counted under.</param>
/// <param name="Title">职务; may be empty.</param>
/// <param name="Contacts">Job number, telephone, mail address.</param>
public sealed record RosterRow(
    int Row, string Name, string? Account, IReadOnlyList<IReadOnlyList<string>> Units, string Title, PersonContacts Contacts);

/// <summary>What is wrong with a row, or worth knowing; <see cref="Key"/> names a text.</summary>
/// <param name="Row">Row of the file; 0 for the file as a whole.</param>
/// <param name="Key">Resource key.</param>
/// <param name="Arguments">What the text names.</param>
public sealed record RosterProblem(int Row, string Key, params IReadOnlyList<object?> Arguments);

/// <summary>A roster file as read, before anything is compared with the database.</summary>
public sealed record RosterFile(IReadOnlyList<RosterRow> Rows, IReadOnlyList<RosterProblem> Problems, IReadOnlyList<RosterProblem> Notes);
