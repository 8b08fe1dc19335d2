using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace LearnLaw.Shared.Sheets;

/// <summary>
/// Writes tables as an Excel workbook. What people typed never becomes a formula: text that Excel could take for one is
/// given a leading apostrophe (OWASP, CSV injection).
/// </summary>
public static class XlsxExport
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int MaxSheetName = 31;
    private const string ForbiddenInNames = @"[]:*?/\";

    public static byte[] Write(params IReadOnlyList<SheetTable> tables)
    {
        var sheets = tables.ToDictionary(t => SheetName(t.Name), t => (object)Rows(t).ToList());
        using var stream = new MemoryStream();
        stream.SaveAs(sheets, printHeader: true, configuration: new OpenXmlConfiguration
        {
            TableStyles = TableStyles.Default,
            FastMode = false,
            AutoFilter = true,
        });
        return stream.ToArray();
    }

    /// <summary>The text as it may stand in a cell of any spreadsheet or CSV file.</summary>
    public static string Neutral(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? "'" + text
            : text;

    private static IEnumerable<Dictionary<string, object?>> Rows(SheetTable table)
    {
        var headings = table.Headings.Select(Neutral).ToList();
        var any = false;
        foreach (var row in table.Rows)
        {
            any = true;
            yield return headings.Zip(row).ToDictionary(c => c.First, c => c.Second is string text ? Neutral(text) : c.Second);
        }

        // An empty table still shows its headings.
        if (!any) yield return headings.ToDictionary(h => h, _ => (object?)null);
    }

    private static string SheetName(string name)
    {
        var allowed = new string([.. name.Where(c => !ForbiddenInNames.Contains(c, StringComparison.Ordinal))]);
        return allowed.Length is 0 ? "Sheet" : allowed.Length <= MaxSheetName ? allowed : allowed[..MaxSheetName];
    }
}
