namespace LearnLaw.Shared.Sheets;

/// <summary>How much of a table file is read. What is wider is cut; what is longer or larger is refused.</summary>
/// <param name="Rows">Rows of a sheet, headings and empty rows included.</param>
/// <param name="Columns">Columns; a sheet merged to XFC is no wider than this.</param>
/// <param name="CellLength">Characters of one cell.</param>
/// <param name="UnpackedBytes">All parts of a workbook together, unpacked.</param>
public sealed record SheetLimits(int Rows, int Columns = 60, int CellLength = 32_767, long UnpackedBytes = 100 * 1024 * 1024);
