using System.Text;
using UglyToad.PdfPig.Content;

namespace LearnLaw.Laws.LawText;

/// <summary>Puts the letters of a page together into lines, top to bottom.</summary>
internal static class PdfLines
{
    /// <summary>Letters whose feet differ by less than this part of their size stand on one line.</summary>
    private const double SameLine = 0.5;

    /// <summary>A gap wider than this part of a letter is a space between words of Latin letters or columns.</summary>
    private const double Gap = 0.6;

    public static IReadOnlyList<PdfLine> Of(Page page)
    {
        var rows = new List<List<Letter>>();
        foreach (var letter in page.Letters.Where(l => l.Value.Length > 0 && l.BoundingBox.Left >= -1 && l.BoundingBox.Left <= page.Width + 1)
            .OrderByDescending(l => l.StartBaseLine.Y).ThenBy(l => l.StartBaseLine.X))
        {
            var row = rows.Count == 0 ? null : rows[^1];
            if (row is not null && row[0].StartBaseLine.Y - letter.StartBaseLine.Y <= SameLine * Math.Max(row[0].PointSize, letter.PointSize)) row.Add(letter);
            else rows.Add([letter]);
        }

        return [.. rows.Select(row => LineOf(row, page)).Where(line => line.Text.Length > 0)];
    }

    private static PdfLine LineOf(List<Letter> row, Page page)
    {
        var ordered = row.OrderBy(l => l.StartBaseLine.X).ToList();
        var words = new StringBuilder();
        Letter? before = null;
        foreach (var letter in ordered)
        {
            // Bold type is often the same letter printed twice, a hair apart.
            if (before is not null && letter.Value == before.Value && Math.Abs(letter.StartBaseLine.X - before.StartBaseLine.X) < 0.2 * letter.PointSize) continue;
            if (before is not null && letter.StartBaseLine.X - before.EndBaseLine.X > Gap * letter.PointSize && words.Length > 0 && words[^1] != ' ') words.Append('\u3000');
            words.Append(letter.Value);
            before = letter;
        }

        var visible = ordered.FindAll(l => !string.IsNullOrWhiteSpace(l.Value));
        return new PdfLine(
            LawTextCleaning.Line(RadicalForms.Unify(words.ToString())),
            visible.Count == 0 ? 0 : visible[0].StartBaseLine.X,
            visible.Count == 0 ? 0 : visible.Max(l => l.EndBaseLine.X),
            row[0].StartBaseLine.Y,
            visible.Count == 0 ? 0 : visible.Max(l => l.PointSize),
            page.Width,
            page.Height);
    }
}
