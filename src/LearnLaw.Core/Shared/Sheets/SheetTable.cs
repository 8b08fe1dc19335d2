namespace LearnLaw.Shared.Sheets;

/// <summary>One table to export: a sheet of a workbook.</summary>
/// <param name="Name">The sheet's name; cut to what Excel allows.</param>
/// <param name="Headings">First row.</param>
/// <param name="Rows">Cells in the order of the headings: text, numbers, dates or null.</param>
public sealed record SheetTable(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<object?>> Rows);
