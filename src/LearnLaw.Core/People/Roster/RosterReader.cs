using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using LearnLaw.Shared;
using MiniExcelLibs;
using UtfUnknown;

namespace LearnLaw.People.Roster;

/// <summary>
/// Reads a roster from XLSX or CSV (UTF-8 or GB18030). Bad rows become problems with their number; a file that is no roster at all is
/// refused. A password column is passed over: passwords are drawn here.
/// </summary>
public static class RosterReader
{
    public const long MaxBytes = 20 * 1024 * 1024;
    public const int MaxRows = 5000;
    private const int MaxColumns = 60;

    public static RosterFile Read(Stream stream, string fileName)
    {
        if (stream.Length == 0) throw new RuleException("people.roster-empty", fileName);
        if (stream.Length > MaxBytes) throw new RuleException("people.roster-too-large", MaxBytes / 1024 / 1024);
        List<IReadOnlyList<string>> rows = Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".xlsx" => ReadXlsx(stream, fileName),
            ".csv" => ReadCsv(stream, fileName),
            _ => throw new RuleException("people.roster-wrong-type", fileName),
        };
        if (RosterHeadings.Find(rows) is not { } headings) throw new RuleException("people.roster-no-headings", RosterHeadings.SearchedRows);
        return Interpret(rows, headings.Row, headings.Columns);
    }

    private static List<IReadOnlyList<string>> ReadXlsx(Stream stream, string fileName)
    {
        try
        {
            var rows = new List<IReadOnlyList<string>>();
            foreach (IDictionary<string, object?> row in stream.Query(useHeaderRow: false))
            {
                if (rows.Count > MaxRows + RosterHeadings.SearchedRows) throw new RuleException("people.roster-too-many", MaxRows);
                rows.Add([.. row.Values.Take(MaxColumns).Select(Cell)]);
            }

            return rows;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or System.Xml.XmlException or NotSupportedException
            or ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException or NullReferenceException)
        {
            throw new RuleException("people.roster-unreadable", fileName);
        }
    }

    private static List<IReadOnlyList<string>> ReadCsv(Stream stream, string fileName)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        if (bytes.Take(4096).Any(b => b == 0)) throw new RuleException("people.roster-unreadable", fileName);
        using var csv = new CsvParser(
            new StreamReader(new MemoryStream(bytes), EncodingOf(bytes)),
            new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, DetectDelimiter = true });
        var rows = new List<IReadOnlyList<string>>();
        while (csv.Read())
        {
            if (rows.Count > MaxRows + RosterHeadings.SearchedRows) throw new RuleException("people.roster-too-many", MaxRows);
            rows.Add([.. (csv.Record ?? []).Take(MaxColumns).Select(c => c.Trim())]);
        }

        return rows;
    }

    private static Encoding EncodingOf(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding ?? Encoding.GetEncoding("GB18030");
        }
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        double number => number.ToString("0.############", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)?.Trim() ?? "",
    };

    private static RosterFile Interpret(List<IReadOnlyList<string>> rows, int headingRow, IReadOnlyDictionary<RosterColumn, int> columns)
    {
        var people = new List<RosterRow>();
        var problems = new List<RosterProblem>();
        var notes = new List<RosterProblem>();
        if (columns.ContainsKey(RosterColumn.Password)) notes.Add(new RosterProblem(0, "people.roster-passwords-ignored"));
        for (var i = headingRow + 1; i < rows.Count; i++)
        {
            var row = rows[i];
            string Of(RosterColumn column) => columns.TryGetValue(column, out var at) && at < row.Count ? row[at] : "";
            var number = i + 1;
            var filled = row.Count(c => c.Length > 0);
            if (filled == 0) continue;
            var name = Of(RosterColumn.Name);
            // An instruction is one long cell across the table, not a person.
            if (filled == 1 && row.First(c => c.Length > 0).Length > User.MaxNameLength)
            {
                notes.Add(new RosterProblem(number, "people.roster-instruction"));
                continue;
            }

            if (name.Length == 0) problems.Add(new RosterProblem(number, "people.roster-name-missing"));
            else if (name.Length > User.MaxNameLength) problems.Add(new RosterProblem(number, "people.roster-name-long", User.MaxNameLength));
            else if (Of(RosterColumn.Title).Length > Post.MaxTitleLength) problems.Add(new RosterProblem(number, "people.roster-title-long", Post.MaxTitleLength));
            else if (Of(RosterColumn.Account) is { Length: > 0 } account && !CreateAccount.IsValidName(account)) problems.Add(new RosterProblem(number, "people.roster-account-wrong", account));
            else
            {
                people.Add(new RosterRow(
                    number, name, Blank(Of(RosterColumn.Account)), UnitPaths(Of(RosterColumn.Unit)), Of(RosterColumn.Title),
                    Blank(Of(RosterColumn.Phone)), Blank(Of(RosterColumn.JobNumber)), Blank(Of(RosterColumn.Email))));
            }
        }

        return new RosterFile(people, problems, notes);
    }

    /// <summary>"A-B|C-D": several units with |, levels with - or /.</summary>
    private static List<IReadOnlyList<string>> UnitPaths(string cell) =>
        [.. cell.Split(['|', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(IReadOnlyList<string> (path) => path.Split(['-', '/', '＞', '>'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(path => path.Count > 0)];

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
