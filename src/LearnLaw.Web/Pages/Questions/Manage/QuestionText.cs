using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.Web.Hosting;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>A question as lines of plain text, everything that its author wrote: what two versions are compared by.</summary>
public static class QuestionText
{
    public static string Lines(Texts texts, QuestionDraft draft) => string.Join('\n', Of(texts, draft).Select(line => line.ReplaceLineEndings("\n")));

    private static IEnumerable<string> Of(Texts texts, QuestionDraft draft)
    {
        var type = QuestionTypes.Of(draft.Type);
        var right = type is ChoiceType ? ChoiceType.Chosen(draft.Key) : [];
        yield return $"{texts[type.NameKey]}";
        yield return draft.Stem;
        foreach (var option in draft.Options) yield return $"{option.Key} {option.Text}{(right.Contains(option.Key) ? $" ✓ {texts["questions.is-right"]}" : "")}";
        foreach (var match in draft.Matches) yield return $"{match.Key} {match.Text}";
        foreach (var part in draft.Parts.SelectMany(part => Of(texts, part))) yield return part;
        if (type is not CaseAnalysis && draft.Key.Length > 0) yield return $"{texts["questions.key"]}：{(type is TrueFalse ? texts[draft.Key == TrueFalse.True ? "questions.true" : "questions.false"] : type.DescribeKey(draft))}";
        foreach (var point in draft.Points) yield return $"· {point.Text} {point.Share:0.##}";
        if (draft.Explanation.Length > 0) yield return $"{texts["questions.explanation"]}：{draft.Explanation}";
        if (draft.Citations.Count > 0) yield return $"{texts["questions.citations"]}：{string.Join('、', draft.Citations)}";
        yield return $"{texts["questions.difficulty"]}：{texts.Of(draft.Difficulty)}";
        if (draft.Tags.Count > 0) yield return $"{texts["questions.tags"]}：{string.Join('、', draft.Tags)}";
        if (draft.Audience.Count > 0) yield return $"{texts["questions.audience"]}：{string.Join('、', draft.Audience.Select(a => texts.Of(a)))}";
        if (draft.Origin.Length > 0) yield return $"{texts["questions.origin"]}：{draft.Origin}";
    }
}
