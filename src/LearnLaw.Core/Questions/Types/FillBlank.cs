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

    public override string? Read(AskedQuestion asked, OptionOrder order, IReadOnlyList<string> marks) =>
        marks.Count > BlanksIn(asked.Stem) || marks.Any(m => m.Length > MaxAnswerLength) ? null
        : marks.All(string.IsNullOrWhiteSpace) ? ""
        : KeyOf(marks.Select(m => new[] { m.ReplaceLineEndings(" ").Trim() }));

    public override IReadOnlyList<string> MarksOf(AskedQuestion asked, OptionOrder order, string answer) => Given(answer);

    public override string RightAnswer(QuestionDraft draft) => KeyOf(Answers(draft.Key).Select(a => a.Take(1)));

    /// <summary>What stands in each blank.</summary>
    public static IReadOnlyList<string> Given(string answer) => [.. Answers(answer).Select(a => a.Count > 0 ? a[0] : "")];

    /// <summary>Which of the blanks earn their share.</summary>
    public static IReadOnlyList<bool> Hits(QuestionDraft draft, string answer)
    {
        var right = Answers(draft.Key).Select(a => a.Select(AnswerText.Fold).ToHashSet()).ToList();
        var given = Given(answer).Select(AnswerText.Fold).ToList();
        while (given.Count < right.Count) given.Add("");
        return draft.IsAnyOrder ? AnyOrder(right, given) : [.. right.Select((answers, i) => given[i].Length > 0 && answers.Contains(given[i]))];
    }

    public override decimal Grade(QuestionDraft draft, string answer, CreditRule rule) =>
        Hits(draft, answer) is { Count: > 0 } hits ? (decimal)hits.Count(hit => hit) / hits.Count : 0;

    /// <summary>Each answer given takes one blank that it fits; the one with the fewest alternatives first, so that none is wasted.</summary>
    private static bool[] AnyOrder(List<HashSet<string>> right, List<string> given)
    {
        var open = right.OrderBy(a => a.Count).ToList();
        return [.. given.Select(g => g.Length > 0 && open.Find(a => a.Contains(g)) is { } hit && open.Remove(hit))];
    }

    [GeneratedRegex("_{2,}")]
    private static partial Regex Blanks();
}
