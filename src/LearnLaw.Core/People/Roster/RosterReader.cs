using LearnLaw.Shared;
using LearnLaw.Shared.Sheets;

namespace LearnLaw.People.Roster;

/// <summary>
/// Reads a roster from the first sheet of a table file. Bad rows become problems with their number; a file that is no roster at all is
/// refused. A password column is passed over: passwords are drawn here.
/// </summary>
public static class RosterReader
{
    public const long MaxBytes = 20 * 1024 * 1024;
    public const int MaxRows = 5000;

    private static readonly SheetLimits Limits = new(MaxRows + RosterHeadings.SearchedRows);

    /// <exception cref="RuleException">No table, too large, or without headings that name people.</exception>
    public static RosterFile Read(Stream stream, string fileName)
    {
        if (stream.Length > MaxBytes) throw new RuleException("people.roster-too-large", MaxBytes / 1024 / 1024);
        var rows = SheetReader.Read(stream, fileName, Limits)[0].Rows;
        if (RosterHeadings.Find(rows) is not { } headings) throw new RuleException("people.roster-no-headings", RosterHeadings.SearchedRows);
        return Interpret(rows, headings.Row, headings.Columns);
    }

    private static RosterFile Interpret(IReadOnlyList<IReadOnlyList<string>> rows, int headingRow, IReadOnlyDictionary<RosterColumn, int> columns)
    {
        var people = new List<RosterRow>();
        var problems = new List<RosterProblem>();
        var notes = new List<RosterProblem>();
        if (columns.ContainsKey(RosterColumn.Password)) notes.Add(new RosterProblem(0, "people.roster-passwords-ignored"));
        for (var i = headingRow + 1; i < rows.Count; i++)
        {
            var filled = rows[i].Where(c => c.Length > 0).ToList();
            if (filled.Count == 0) continue;
            // An instruction is one long cell across the table, not a person.
            if (filled is [{ Length: > User.MaxNameLength }]) notes.Add(new RosterProblem(i + 1, "people.roster-instruction"));
            else ReadPerson(i + 1, new Cells(rows[i], columns), people, problems);
        }

        return new RosterFile(people, problems, notes);
    }

    private static void ReadPerson(int number, Cells cells, List<RosterRow> people, List<RosterProblem> problems)
    {
        var name = cells[RosterColumn.Name];
        var account = cells[RosterColumn.Account];
        if (name.Length == 0) Refuse("people.roster-name-missing");
        else if (name.Length > User.MaxNameLength) Refuse("people.roster-name-long", User.MaxNameLength);
        else if (cells[RosterColumn.Title].Length > Post.MaxTitleLength) Refuse("people.roster-title-long", Post.MaxTitleLength);
        else if (account.Length > 0 && !CreateAccount.IsValidName(account)) Refuse("people.roster-account-wrong", account);
        else
        {
            try
            {
                var contacts = new PersonContacts(cells[RosterColumn.JobNumber], cells[RosterColumn.Phone], cells[RosterColumn.Email]);
                people.Add(new RosterRow(number, name, account.Length == 0 ? null : account, UnitPaths(cells[RosterColumn.Unit]), cells[RosterColumn.Title], contacts));
            }
            catch (RuleException wrong)
            {
                Refuse(wrong.Key, [.. wrong.Arguments]);
            }
        }

        void Refuse(string key, params object?[] arguments) => problems.Add(new RosterProblem(number, key, arguments));
    }

    /// <summary>"A-B|C-D": several units with |, levels with - or /.</summary>
    private static List<IReadOnlyList<string>> UnitPaths(string cell) =>
        [.. cell.Split(['|', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(IReadOnlyList<string> (path) => path.Split(['-', '/', '＞', '>'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(path => path.Count > 0)];

    /// <summary>One row by its columns; a column that the file lacks is empty.</summary>
    private readonly record struct Cells(IReadOnlyList<string> Row, IReadOnlyDictionary<RosterColumn, int> Columns)
    {
        public string this[RosterColumn column] => Columns.TryGetValue(column, out var at) && at < Row.Count ? Row[at] : "";
    }
}
