namespace LearnLaw.Questions.Import;

/// <summary>A place in a file that somebody sent.</summary>
/// <param name="Line">Line or row, from 1; 0 where the file knows none.</param>
/// <param name="Part">The sheet, or the entry of a package; null in a file without parts.</param>
/// <param name="Column">The letter of a column; null for a whole line.</param>
public sealed record FoundAt(int Line, string? Part = null, string? Column = null);
