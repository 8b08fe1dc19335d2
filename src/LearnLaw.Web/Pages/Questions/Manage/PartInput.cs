using LearnLaw.Questions;
using LearnLaw.Questions.Import;
using LearnLaw.Questions.Types;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>A question on the material of a case, in few fields: options and answers as lines.</summary>
public sealed class PartInput
{
    public string Type { get; set; } = QuestionTypes.All[0].Code;

    public string? Stem { get; set; }

    /// <summary>One option a line; of a matching one pair a line.</summary>
    public string? Options { get; set; }

    /// <summary>Letters of the right options, 正确 or 错误, a line for each blank, or a model answer.</summary>
    public string? Answer { get; set; }

    public string? Explanation { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Stem) && string.IsNullOrWhiteSpace(Options) && string.IsNullOrWhiteSpace(Answer);

    /// <summary>Types that a part may be of.</summary>
    public static IEnumerable<QuestionType> Types => QuestionTypes.All.Where(t => t is not CaseAnalysis);

    public static PartInput From(QuestionDraft part) => new()
    {
        Type = part.Type,
        Stem = part.Stem,
        Options = part.Type == "matching" ? FormLines.PairsOf(part) : string.Join('\n', part.Options.Select(o => o.Text)),
        Answer = part.Type switch { "matching" => "", "truefalse" => part.Key == TrueFalse.True ? "√" : "×", _ => part.Key },
        Explanation = part.Explanation,
    };

    public QuestionDraft ToDraft()
    {
        var draft = new QuestionDraft { Type = Type, Stem = FormLines.Tidy(Stem), Key = "", Explanation = FormLines.Tidy(Explanation) };
        return Type switch
        {
            "truefalse" => draft with { Key = AnswerWords.Truth(Answer ?? "") ?? "" },
            "short" => draft with { Key = FormLines.Tidy(Answer) },
            "blank" => draft with { Key = string.Join('\n', FormLines.Of(Answer)) },
            "matching" => FormLines.WithPairs(draft, Options, []),
            _ => draft with
            {
                Options = [.. FormLines.Of(Options).Select((text, i) => new QuestionOption(((char)('A' + i)).ToString(), text))],
                Key = Type == "ordering" ? FormLines.Letters(Answer) : string.Concat(FormLines.Letters(Answer).Order()),
            },
        };
    }
}
