using System.Globalization;
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
        var key = current.Type.Chosen(current.Key);
        return new QuestionInput
        {
            Bank = question.BankId,
            Topic = question.Topic,
            Type = current.TypeCode,
            Stem = current.Stem,
            Options = [.. current.Options.Select(o => new OptionInput { Text = o.Text, IsRight = key.Contains(o.Key) })],
            Truth = current.Type is TrueFalse ? current.Key : null,
            Answer = IsWritten(current.TypeCode) ? current.Key : null,
            AnyOrder = current.IsAnyOrder,
            Points = string.Join('\n', current.Points.Select(p => p.Share == 1 ? p.Text : $"{p.Text}|{p.Share.ToString(CultureInfo.InvariantCulture)}")),
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
    public QuestionDraft ToDraft()
    {
        var isStatement = Type == QuestionTypes.All.OfType<TrueFalse>().Single().Code;
        var last = Options.FindLastIndex(o => !string.IsNullOrWhiteSpace(o.Text) || o.IsRight);
        var isWritten = IsWritten(Type);
        var options = isStatement || isWritten ? [] : Options.Take(last + 1).Select((o, i) => (Key: ((char)('A' + i)).ToString(), o.Text, o.IsRight)).ToList();
        return new QuestionDraft
        {
            Type = Type,
            Stem = Lines(Stem),
            Options = [.. options.Select(o => new QuestionOption(o.Key, o.Text?.Trim() ?? ""))],
            Key = isWritten ? Written() : isStatement ? Truth ?? "" : string.Concat(options.Where(o => o.IsRight).Select(o => o.Key)),
            IsAnyOrder = AnyOrder && Type == "blank",
            Points = Type == "short" ? [.. Lines(Points).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Point)] : [],
            Tags = [.. (Tags ?? "").Split([' ', '，', ',', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()],
            Origin = (Origin ?? "").Trim(),
            Explanation = Lines(Explanation),
            Citations = [.. (Citations ?? "").Split(['\n', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Difficulty = Difficulty,
            Audience = [.. Audience.Distinct().Order()],
            Kind = Kind,
        };
    }

    /// <summary>Whether the form can write questions of this type; the others come and go by import and export.</summary>
    public static bool CanWrite(QuestionType type) => type.IsAsked || IsWritten(type.Code);

    private static bool IsWritten(string type) => type is "blank" or "short";

    private string Written() => Type == "short" ? Lines(Answer) : string.Join('\n', Lines(Answer).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static GradingPoint Point(string line) =>
        line.Split('|', 2) is [var text, var share] && decimal.TryParse(share, NumberStyles.Number, CultureInfo.InvariantCulture, out var weight) ? new GradingPoint(text.Trim(), weight) : new GradingPoint(line);

    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    public sealed class OptionInput
    {
        public string? Text { get; set; }

        public bool IsRight { get; set; }
    }
}
