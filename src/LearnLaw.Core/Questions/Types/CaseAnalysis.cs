using System.Globalization;
using System.Text.Json;
namespace LearnLaw.Questions.Types;

/// <summary>
/// 案例分析题: a material (the stem) with questions on it, each of any other type and all of the same weight. An answer is the list of
/// their answers; marks say first which part they belong to: "2:A".
/// </summary>
public sealed class CaseAnalysis : QuestionType
{
    public const int MaxParts = 10;

    public override string Code => "case";

    public override bool IsObjective(QuestionDraft draft) => draft.Parts.All(p => QuestionTypes.Of(p.Type).IsObjective(p));

    public override IEnumerable<QuestionFault> Validate(QuestionDraft draft)
    {
        if (draft.Parts.Count is 0 or > MaxParts) yield return new(nameof(draft.Parts), "questions.parts-count", MaxParts);
        if (draft.Key.Length > 0 || draft.Options.Count > 0) yield return new(nameof(draft.Key), "questions.case-key-in-parts");
        for (var i = 0; i < draft.Parts.Count; i++)
        {
            if (draft.Parts[i].Type == Code) yield return new(nameof(draft.Parts), "questions.case-in-case", i + 1);
            else foreach (var fault in draft.Parts[i].Faults()) yield return fault with { Field = nameof(draft.Parts), Part = i + 1 };
        }
    }

    public override string DescribeKey(QuestionDraft draft) =>
        string.Join("\n", draft.Parts.Select((part, i) => $"（{i + 1}）{QuestionTypes.Of(part.Type).DescribeKey(part)}"));

    public override string? Read(AskedQuestion asked, OptionOrder order, IReadOnlyList<string> marks)
    {
        var given = asked.Parts.Select(_ => new List<string>()).ToList();
        foreach (var mark in marks)
        {
            var colon = mark.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || !int.TryParse(mark.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var part) || part < 1 || part > given.Count) return null;
            given[part - 1].Add(mark[(colon + 1)..]);
        }

        var answers = asked.Parts.Select((part, i) => part.Type.Read(part, order.Parts[i], given[i])).ToList();
        return answers.Contains(null) ? null : answers.TrueForAll(a => a!.Length == 0) ? "" : AnswerOf(answers!);
    }

    public override IReadOnlyList<string> MarksOf(AskedQuestion asked, OptionOrder order, string answer) =>
        [.. Answers(asked.Parts.Count, answer).SelectMany((given, i) => asked.Parts[i].Type.MarksOf(asked.Parts[i], order.Parts[i], given).Select(mark => $"{i + 1}:{mark}"))];

    public override string RightAnswer(QuestionDraft draft) => AnswerOf(draft.Parts.Select(p => QuestionTypes.Of(p.Type).RightAnswer(p)));

    public override decimal Grade(QuestionDraft draft, string answer, CreditRule rule) =>
        draft.Parts.Count == 0 ? 0 : Answers(draft.Parts.Count, answer).Select((given, i) => given.Length == 0 ? 0 : QuestionTypes.Of(draft.Parts[i].Type).Grade(draft.Parts[i], given, rule)).Sum() / draft.Parts.Count;

    /// <summary>What was answered to each part.</summary>
    public static IReadOnlyList<string> Answers(int parts, string answer) =>
        answer.Length == 0 ? [.. Enumerable.Repeat("", parts)] : JsonSerializer.Deserialize<List<string>>(answer)!;

    private static string AnswerOf(IEnumerable<string> answers) => JsonSerializer.Serialize(answers);
}
