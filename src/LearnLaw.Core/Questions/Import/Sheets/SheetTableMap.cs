namespace LearnLaw.Questions.Import.Sheets;

/// <summary>One table of questions on a sheet, and what its columns are taken for.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="HeaderRow">Row of the headings, from 1.</param>
/// <param name="LastRow">Last row of the table, from 1.</param>
/// <param name="FirstColumn">First column of the table, from 0; a sheet may hold tables side by side.</param>
/// <param name="Headings">As they stand.</param>
/// <param name="Fields">What each is taken for.</param>
public sealed record SheetTableMap(
    string Sheet, int HeaderRow, int LastRow, int FirstColumn, IReadOnlyList<string> Headings, IReadOnlyList<SheetField> Fields);
