using System.Globalization;

namespace LearnLaw.Web.Cli;

/// <summary>A table for the terminal: columns as wide as their widest cell, numbers to the right. A Chinese character takes two places.</summary>
public sealed class TextTable(params string[] heads)
{
    private readonly List<string[]> rows = [];

    public void Add(params object?[] cells) => rows.Add([.. cells.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture) ?? "")]);

    public IEnumerable<string> Lines()
    {
        var widths = heads.Select((head, column) => rows.Select(r => WidthOf(r[column])).Append(WidthOf(head)).Max()).ToList();
        var isNumber = heads.Select((_, column) => rows.Count > 0 && rows.All(r => r[column].Length == 0 || char.IsAsciiDigit(r[column][0]))).ToList();
        return rows.Prepend(heads).Select(row => string.Join("  ", row.Select((cell, column) => Pad(cell, widths[column], isNumber[column]))).TrimEnd());
    }

    private static string Pad(string cell, int width, bool right)
    {
        var space = new string(' ', width - WidthOf(cell));
        return right ? space + cell : cell + space;
    }

    private static int WidthOf(string text) => text.Sum(c => c is >= '\u2E80' and <= '\uFFDC' ? 2 : 1);
}
