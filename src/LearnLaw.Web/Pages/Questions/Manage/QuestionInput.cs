using System.ComponentModel.DataAnnotations;
using LearnLaw.People;
using LearnLaw.Questions;
using LearnLaw.Questions.Types;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>The form of a question: every type's fields at once, since it must work without script; the type says which count.</summary>
public sealed class QuestionInput
{
    public Guid? Bank { get; set; }

    [StringLength(Question.MaxTopicLength, ErrorMessage = "questions.topic-long")]
    public string? Topic { get; set; }

    public string Type { get; set; } = QuestionTypes.All[0].Code;

    [Required(ErrorMessage = "questions.stem-missing")]
    public string Stem { get; set; } = "";

    public List<OptionInput> Options { get; set; } = [];

    /// <summary>T or F, for a statement.</summary>
    public string? Truth { get; set; }

    /// <summary>A line for each blank with upright lines between alternatives, or the model answer of a short answer.</summary>
    public string? Answer { get; set; }

    public bool AnyOrder { get; set; }

    /// <summary>Of an ordering: the letters in the right order; empty where the options stand in it.</summary>
    public string? Order { get; set; }

    /// <summary>Of a matching: one pair a line, "left|right"; a line without a left side is a choice that fits nothing.</summary>
    public string? Pairs { get; set; }

    /// <summary>Of a case: the questions on its material.</summary>
    public List<PartInput> Parts { get; set; } = [];

    /// <summary>Grading points, one a line; "text|weight" where the weight is not 1.</summary>
    public string? Points { get; set; }

    /// <summary>Words to find it by, spaces between them.</summary>
    public string? Tags { get; set; }

    public string? Origin { get; set; }

    public string? Explanation { get; set; }

    /// <summary>One citation a line.</summary>
    public string? Citations { get; set; }

    public QuestionDifficulty Difficulty { get; set; } = QuestionDifficulty.Medium;

    public List<AudienceGroup> Audience { get; set; } = [];

    public QuestionKind Kind { get; set; }

    public static QuestionInput From(Question question)
    {
        var current = question.Current;
        var draft = current.ToDraft();
        var key = current.Type is ChoiceType ? ChoiceType.Chosen(current.Key) : [];
        return new QuestionInput
        {
            Bank = question.BankId,
            Topic = question.Topic,
            Type = current.TypeCode,
            Stem = current.Stem,
            Options = [.. current.Options.Select(o => new OptionInput { Text = o.Text, IsRight = key.Contains(o.Key) })],
            Truth = current.Type is TrueFalse ? current.Key : null,
            Answer = IsWritten(current.TypeCode) ? current.Key : null,
            Order = current.Type is Ordering ? current.Key : null,
            Pairs = current.Type is Matching ? FormLines.PairsOf(draft) : null,
            Parts = [.. draft.Parts.Select(PartInput.From)],
            AnyOrder = current.IsAnyOrder,
            Points = FormLines.PointsOf(draft),
            Tags = string.Join(' ', current.Tags),
            Origin = current.Origin,
            Explanation = current.Explanation,
            Citations = string.Join('\n', current.Citations),
            Difficulty = current.Difficulty,
            Audience = [.. current.Audience],
            Kind = current.Kind,
        };
    }

    /// <summary>Empty lines of options at the end are not options; letters follow from the order.</summary>
    /// <param name="before">The question as it stands, whose order of matches is kept; null for a new one.</param>
    public QuestionDraft ToDraft(QuestionDraft? before = null)
    {
        var draft = new QuestionDraft
        {
            Type = Type,
            Stem = FormLines.Tidy(Stem),
            Key = "",
            IsAnyOrder = AnyOrder && Type == "blank",
            Points = Type == "short" ? FormLines.Points(Points) : [],
            Tags = [.. (Tags ?? "").Split([' ', '，', ',', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()],
            Origin = (Origin ?? "").Trim(),
            Explanation = FormLines.Tidy(Explanation),
            Citations = FormLines.Citations(Citations),
            Difficulty = Difficulty,
            Audience = [.. Audience.Distinct().Order()],
            Kind = Kind,
        };
        return Type switch
        {
            "truefalse" => draft with { Key = Truth ?? "" },
            "short" => draft with { Key = FormLines.Tidy(Answer) },
            "blank" => draft with { Key = string.Join('\n', FormLines.Of(Answer)) },
            "matching" => FormLines.WithPairs(draft, Pairs, before?.Matches ?? []),
            "case" => draft with { Parts = [.. Parts.Where(p => !p.IsEmpty).Select(p => p.ToDraft())] },
            _ => WithOptions(draft),
        };
    }

    private QuestionDraft WithOptions(QuestionDraft draft)
    {
        var last = Options.FindLastIndex(o => !string.IsNullOrWhiteSpace(o.Text) || o.IsRight);
        var options = Options.Take(last + 1).Select((o, i) => (Key: ((char)('A' + i)).ToString(), o.Text, o.IsRight)).ToList();
        var letters = string.Concat(options.Select(o => o.Key));
        return draft with
        {
            Options = [.. options.Select(o => new QuestionOption(o.Key, o.Text?.Trim() ?? ""))],
            Key = Type == "ordering" ? FormLines.Letters(Order) is { Length: > 0 } order ? order : letters : string.Concat(options.Where(o => o.IsRight).Select(o => o.Key)),
        };
    }

    private static bool IsWritten(string type) => type is "blank" or "short";

    public sealed class OptionInput
    {
        public string? Text { get; set; }

        public bool IsRight { get; set; }
    }
}
