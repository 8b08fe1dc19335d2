using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace LearnLaw.Shared.Sheets;

/// <summary>
/// Reads tables that people bring: XLSX, XLS, CSV (UTF-8 or GB18030). Everything becomes text as the cell shows it; nothing is evaluated.
/// An archive is unpacked and counted before it is interpreted, for the sizes that it declares may lie.
/// </summary>
public static class SheetReader
{
    private const int MaxParts = 2000;

    /// <exception cref="RuleException">Empty, of another kind than its name says, damaged, or beyond the limits.</exception>
    public static IReadOnlyList<Sheet> Read(Stream stream, string fileName, SheetLimits limits)
    {
        var name = Path.GetFileName(fileName);
        if (stream.Length == 0) throw new RuleException("shared.sheet-empty", name);
        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".xlsx" => ReadPackage(stream, name, limits),
            ".xls" => ReadWorkbook(stream, name, limits),
            ".csv" => [new Sheet(Path.GetFileNameWithoutExtension(name), CsvRows.Read(stream, name, limits))],
            _ => throw new RuleException("shared.sheet-wrong-type", name),
        };
    }

    private static List<Sheet> ReadPackage(Stream stream, string name, SheetLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MaxParts || !FitsUnpacked(archive, limits.UnpackedBytes)) throw new RuleException("shared.sheet-too-large", name);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or NotSupportedException or IOException)
        {
            throw new RuleException("shared.sheet-unreadable", name);
        }

        stream.Position = 0;
        return ReadWorkbook(stream, name, limits);
    }

    private static bool FitsUnpacked(ZipArchive archive, long limit)
    {
        var block = new byte[81_920];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            int read;
            while ((read = content.Read(block)) > 0)
                if ((total += read) > limit) return false;
        }

        return true;
    }

    private static List<Sheet> ReadWorkbook(Stream stream, string name, SheetLimits limits)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
            var sheets = new List<Sheet>();
            do sheets.Add(new Sheet(reader.Name ?? "", ReadRows(reader, name, limits)));
            while (reader.NextResult());
            return sheets;
        }
        catch (Exception damage) when (damage is ExcelReaderException or InvalidDataException or IOException or System.Xml.XmlException or NotSupportedException
            or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException or InvalidOperationException or KeyNotFoundException
            or InvalidCastException or NullReferenceException)
        {
            // What a damaged file does to its reader is not for the person to learn; that it is damaged is.
            throw new RuleException("shared.sheet-unreadable", name);
        }
    }

    private static List<IReadOnlyList<string>> ReadRows(IExcelDataReader reader, string name, SheetLimits limits)
    {
        var rows = new List<IReadOnlyList<string>>();
        while (reader.Read())
        {
            if (rows.Count == limits.Rows) throw new RuleException("shared.sheet-too-many-rows", name, limits.Rows);
            var cells = new string[Math.Min(reader.FieldCount, limits.Columns)];
            for (var i = 0; i < cells.Length; i++) cells[i] = Text(reader.GetValue(i), name, limits, rows.Count + 1);
            rows.Add(cells);
        }

        return rows;
    }

    private static string Text(object? value, string name, SheetLimits limits, int row)
    {
        var text = value switch
        {
            null => "",
            double number => number.ToString("0.############", CultureInfo.InvariantCulture),
            DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)?.Trim() ?? "",
        };
        return text.Length <= limits.CellLength ? text : throw new RuleException("shared.sheet-cell-too-long", name, row, limits.CellLength);
    }
}
