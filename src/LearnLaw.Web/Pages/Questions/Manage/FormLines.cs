using System.Globalization;
using LearnLaw.Questions;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>Lists that the form of a question takes as lines of text.</summary>
internal static class FormLines
{
    public static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    public static string[] Of(string? text) => Tidy(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static IReadOnlyList<string> Citations(string? text) => (text ?? "").Split(['\n', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The letters in a text, as options are named: "b, a、C" is BAC.</summary>
    public static string Letters(string? text) => string.Concat((text ?? "").Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsAsciiLetterUpper));

    public static IReadOnlyList<GradingPoint> Points(string? text) => [.. Of(text).Select(Point)];

    public static string PointsOf(QuestionDraft draft) =>
        string.Join('\n', draft.Points.Select(p => p.Share == 1 ? p.Text : $"{p.Text}|{p.Share.ToString(CultureInfo.InvariantCulture)}"));

    public static string PairsOf(QuestionDraft draft)
    {
        var texts = draft.Matches.ToDictionary(m => m.Key, m => m.Text);
        return string.Join('\n', draft.Options.Select((o, i) => $"{o.Text}|{texts[draft.Key[i].ToString()]}").Concat(draft.Matches.Where(m => !draft.Key.Contains(m.Key, StringComparison.Ordinal)).Select(m => $"|{m.Text}")));
    }

    /// <param name="draft">What is not about pairs.</param>
    /// <param name="text">One pair a line, "left|right".</param>
    /// <param name="before">Matches that stood there: the same words keep their order, so that saving them unchanged changes nothing.</param>
    public static QuestionDraft WithPairs(QuestionDraft draft, string? text, IReadOnlyList<QuestionOption> before)
    {
        var pairs = Of(text).Select(line => line.Split(['|', '｜'], 2, StringSplitOptions.TrimEntries)).Select(p => (Left: p[0], Right: p.Length > 1 ? p[1] : "")).ToList();
        var rights = pairs.Select(p => p.Right).Distinct().ToList();
        if (before.Count == rights.Count && before.All(m => rights.Contains(m.Text))) rights = [.. before.Select(m => m.Text)];
        var lefts = pairs.Where(p => p.Left.Length > 0).ToList();
        return draft with
        {
            Options = [.. lefts.Select((p, i) => new QuestionOption(((char)('A' + i)).ToString(), p.Left))],
            Matches = [.. rights.Select((right, i) => new QuestionOption(((char)('1' + i)).ToString(), right))],
            Key = string.Concat(lefts.Select(p => (char)('1' + rights.IndexOf(p.Right)))),
        };
    }

    private static GradingPoint Point(string line) =>
        line.Split('|', 2) is [var text, var share] && decimal.TryParse(share, NumberStyles.Number, CultureInfo.InvariantCulture, out var weight) ? new GradingPoint(text.Trim(), weight) : new GradingPoint(line);
}
