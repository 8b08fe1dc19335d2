using System.Text.RegularExpressions;

namespace LearnLaw.Questions.Types;

/// <summary>
/// 填空题: words for each blank of the stem. A blank is a row of underscores in the stem. Every blank may
/// have several right answers, and the blanks may be free in their order. Answers are compared by <see cref="AnswerText.Fold"/>. Each
/// blank earns its share.
/// </summary>
public sealed partial class FillBlank : QuestionType
{
    public const string Blank = "____";
    public const int MaxBlanks = 10;
    public const int MaxAnswerLength = 200;

    public override string Code => "blank";

    public override string HintKey => "questions.hint-blank";

    /// <summary>The right answers of each blank.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Answers(string key) =>
        key.Length == 0 ? [] : [.. key.Split('\n').Select(line => (IReadOnlyList<string>)AnswerLines.Split(line))];

    /// <summary>The key in its notation: a line for each blank, alternatives between upright lines; both characters escaped by a backslash.</summary>
    public static string KeyOf(IEnumerable<IEnumerable<string>> answers) => string.Join('\n', answers.Select(AnswerLines.Join));

    public static int BlanksIn(string stem) => Blanks().Count(stem);

    public override IEnumerable<QuestionFault> Validate(QuestionDraft draft)
    {
        if (draft.Options.Count > 0) yield return new(nameof(draft.Options), "questions.options-not-here");
        var answers = Answers(draft.Key);
        if (answers.Count is 0 or > MaxBlanks || answers.Any(a => a.Count == 0 || a.Any(text => text.Length is 0 or > MaxAnswerLength)))
            yield return new(nameof(draft.Key), "questions.blank-key", MaxBlanks, MaxAnswerLength);
        else if (BlanksIn(draft.Stem) is var blanks && blanks != answers.Count)
            yield return new(nameof(draft.Key), "questions.blank-count", blanks, answers.Count);
    }

    public override string DescribeKey(QuestionDraft draft) => string.Join("；", Answers(draft.Key).Select(a => string.Join(" / ", a)));

    public override IReadOnlyList<QuestionOption> OptionsOf(IReadOnlyList<QuestionOption> written) => [];

    public override string? Read(IReadOnlyList<QuestionOption> written, IReadOnlyCollection<string> chosen) =>
        chosen.Count > MaxBlanks || chosen.Any(c => c.Length > MaxAnswerLength) ? null
        : chosen.All(string.IsNullOrWhiteSpace) ? ""
        : KeyOf(chosen.Select(c => new[] { c.ReplaceLineEndings(" ").Trim() }));

    public override IReadOnlyList<string> Chosen(string answer) => [.. Answers(answer).Select(a => a.Count > 0 ? a[0] : "")];

    public override decimal Grade(QuestionVersion version, string answer, CreditRule rule)
    {
        var right = Answers(version.Key).Select(a => a.Select(AnswerText.Fold).ToHashSet()).ToList();
        var given = Chosen(answer).Select(AnswerText.Fold).ToList();
        var hits = version.IsAnyOrder ? AnyOrder(right, given) : right.Where((answers, i) => i < given.Count && given[i].Length > 0 && answers.Contains(given[i])).Count();
        return right.Count == 0 ? 0 : (decimal)hits / right.Count;
    }

    /// <summary>Each answer given takes one blank that it fits; the one with the fewest alternatives first, so that none is wasted.</summary>
    private static int AnyOrder(List<HashSet<string>> right, List<string> given)
    {
        var open = right.OrderBy(a => a.Count).ToList();
        return given.Where(g => g.Length > 0).Count(g => open.Find(a => a.Contains(g)) is { } hit && open.Remove(hit));
    }

    [GeneratedRegex("_{2,}")]
    private static partial Regex Blanks();
}
