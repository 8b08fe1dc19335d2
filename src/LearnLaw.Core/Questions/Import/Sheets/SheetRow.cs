using System.Globalization;
using LearnLaw.Questions.Import.Papers;

namespace LearnLaw.Questions.Import.Sheets;

/// <summary>One row by what its columns mean.</summary>
internal sealed class SheetRow(IReadOnlyList<string> cells, SheetTableMap map)
{
    public bool IsEmpty => Enumerable.Range(0, map.Fields.Count).All(i => Cell(i).Length == 0);

    public string One(SheetField field)
    {
        for (var i = 0; i < map.Fields.Count; i++)
            if (map.Fields[i] == field && Cell(i).Length > 0) return Cell(i);
        return "";
    }

    /// <summary>The options up to the last that has words; a gap stays a gap and is reported.</summary>
    public IReadOnlyList<QuestionOption> Options()
    {
        if (One(SheetField.Options) is { Length: > 0 } all) return FromOneCell(all);
        var texts = Many(SheetField.Option);
        return [.. texts.Select((t, i) => new QuestionOption(((char)('A' + i)).ToString(), t))];
    }

    public List<string> Blanks() => Many(SheetField.Blank);

    public IReadOnlyList<GradingPoint> Points() =>
        [.. Lines(SheetField.Points).Select(line => line.Split('|', 2) is [var text, var share] && decimal.TryParse(share, NumberStyles.Number, CultureInfo.InvariantCulture, out var weight)
            ? new GradingPoint(text.Trim(), weight) : new GradingPoint(line))];

    public IReadOnlyList<QuestionOption> Matches() => [.. Lines(SheetField.Matches).Select((t, i) => new QuestionOption(((char)('1' + i)).ToString(), t))];

    private string[] Lines(SheetField field) => One(field).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private List<string> Many(SheetField field)
    {
        var texts = new List<string>();
        for (var i = 0; i < map.Fields.Count; i++)
            if (map.Fields[i] == field) texts.Add(Cell(i));
        return texts.GetRange(0, texts.FindLastIndex(t => t.Length > 0) + 1);
    }

    private static List<QuestionOption> FromOneCell(string text)
    {
        var pieces = PaperPieces.Cut(text.Split('\n').Select((line, i) => (i, line)));
        var lettered = pieces.Where(p => p.Mark is PaperMark.Option).Select(p => new QuestionOption(p.Label, p.Text)).ToList();
        if (lettered.Count > 1) return lettered;
        return [.. text.Split(['\n', '|', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((t, i) => new QuestionOption(((char)('A' + i)).ToString(), t))];
    }

    private string Cell(int i) => map.FirstColumn + i < cells.Count ? Plain(cells[map.FirstColumn + i]) : "";

    /// <summary>Line ends as one kind, and without the apostrophe that guards against formulas.</summary>
    private static string Plain(string cell)
    {
        var text = cell.ReplaceLineEndings("\n").Trim();
        return text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;
    }
}
