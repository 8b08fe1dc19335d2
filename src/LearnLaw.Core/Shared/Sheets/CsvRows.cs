using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using UtfUnknown;

namespace LearnLaw.Shared.Sheets;

/// <summary>The rows of a CSV file, its encoding and delimiter found out; blank lines count as rows, as in a spreadsheet.</summary>
internal static class CsvRows
{
    private const int SearchedForZero = 4096;

    public static IReadOnlyList<IReadOnlyList<string>> Read(Stream stream, string name, SheetLimits limits)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        // Text has no zero bytes; a renamed picture or workbook does.
        if (bytes.AsSpan(0, Math.Min(bytes.Length, SearchedForZero)).Contains((byte)0)) throw new RuleException("shared.sheet-unreadable", name);
        using var csv = new CsvParser(
            new StreamReader(new MemoryStream(bytes), EncodingOf(bytes)),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                BadDataFound = null, DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t", "，"], IgnoreBlankLines = false, MaxFieldSize = limits.CellLength,
            });
        var rows = new List<IReadOnlyList<string>>();
        try
        {
            while (csv.Read())
            {
                if (rows.Count == limits.Rows) throw new RuleException("shared.sheet-too-many-rows", name, limits.Rows);
                var cells = (csv.Record ?? []).Take(limits.Columns).Select(c => c.Trim()).ToArray();
                if (cells.Any(c => c.Length > limits.CellLength)) throw TooLong();
                rows.Add(cells);
            }
        }
        catch (MaxFieldSizeException)
        {
            throw TooLong();
        }

        return rows;

        RuleException TooLong() => new("shared.sheet-cell-too-long", name, rows.Count + 1, limits.CellLength);
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
}
