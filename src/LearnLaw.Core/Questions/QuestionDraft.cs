using System.Security.Cryptography;
using System.Text.Json;
using LearnLaw.Laws.Citations;
using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Questions;

/// <summary>The content of a question, wherever it comes from (a form, a content file, an import), before it is a version.</summary>
public sealed record QuestionDraft
{
    public const int MaxStemLength = 2000;
    public const int MaxExplanationLength = 2000;
    public const int MaxCitations = 10;
    public const int MaxCitationLength = 100;
    public const int MaxTags = 10;
    public const int MaxTagLength = 30;
    public const int MaxOriginLength = 200;

    /// <summary>Code of a <see cref="Types.QuestionType"/>.</summary>
    public required string Type { get; init; }

    public required string Stem { get; init; }

    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    /// <summary>The right answer in the type's own notation: letters for choices ("AC"), T or F, one line a blank; empty for a case.</summary>
    public required string Key { get; init; }

    /// <summary>The right-hand side of a matching question; may hold more than there are options.</summary>
    public IReadOnlyList<QuestionOption> Matches { get; init; } = [];

    /// <summary>What a written answer is graded against.</summary>
    public IReadOnlyList<GradingPoint> Points { get; init; } = [];

    /// <summary>The questions on the material of a case.</summary>
    public IReadOnlyList<QuestionDraft> Parts { get; init; } = [];

    /// <summary>Whether the blanks may be filled in any order.</summary>
    public bool IsAnyOrder { get; init; }

    public string Explanation { get; init; } = "";

    /// <summary>The articles it rests on, as paths of <see cref="Citation"/>: "宪法/33/2" (statute, article, paragraph).</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    public QuestionDifficulty Difficulty { get; init; } = QuestionDifficulty.Medium;

    /// <summary>Groups it is meant for; empty means everybody.</summary>
    public IReadOnlyList<AudienceGroup> Audience { get; init; } = [];

    public QuestionKind Kind { get; init; }

    /// <summary>Free words to find it by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Where it was taken from, in a person's words: a book and its page, an issuing office.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Two drafts with the same hash are the same question.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));

    /// <summary>
    /// Two questions with the same fingerprint ask the same thing: stem and options are equal once width, case, spaces and the order of the
    /// options are set aside. The key has no part in it, so that two keys for one question are found too.
    /// </summary>
    public string Fingerprint() => QuestionFingerprint.Of(this);

    /// <summary>Everything that it says, piece by piece.</summary>
    public IEnumerable<string> Texts() =>
    [
        Stem, .. Options.Concat(Matches).Select(o => o.Text), .. Parts.SelectMany(p => p.Texts()), Types.QuestionTypes.Find(Type) is Types.FillBlank or Types.ShortAnswer ? Key : "",
        .. Points.Select(p => p.Text), Explanation, .. Tags, Origin,
    ];

    /// <summary>The question with each of its texts made anew.</summary>
    public QuestionDraft WithTexts(Func<string, string> change) => this with
    {
        Stem = change(Stem), Explanation = change(Explanation), Key = Type == "short" ? change(Key) : Key,
        Options = [.. Options.Select(o => o with { Text = change(o.Text) })], Matches = [.. Matches.Select(o => o with { Text = change(o.Text) })], Parts = [.. Parts.Select(p => p.WithTexts(change))],
    };

    /// <summary>Names of what differs in another draft of the same question, for the record of who changed what.</summary>
    public IReadOnlyList<string> ChangedTo(QuestionDraft other)
    {
        var (before, after) = (JsonSerializer.SerializeToElement(this), JsonSerializer.SerializeToElement(other));
        return [.. before.EnumerateObject().Where(p => p.Value.GetRawText() != after.GetProperty(p.Name).GetRawText()).Select(p => p.Name)];
    }

    /// <summary>Everything that is wrong with it, by the rules of all questions and those of its type.</summary>
    public IEnumerable<QuestionFault> Faults()
    {
        if (Stem.Trim().Length is 0 or > MaxStemLength) yield return new(nameof(Stem), "questions.stem-needed", MaxStemLength);
        if (Explanation.Length > MaxExplanationLength)
            yield return new(nameof(Explanation), "questions.explanation-too-long", MaxExplanationLength);
        if (Origin.Length > MaxOriginLength) yield return new(nameof(Origin), "questions.origin-too-long", MaxOriginLength);
        if (Tags.Count > MaxTags || Tags.Any(t => t.Length is 0 or > MaxTagLength)) yield return new(nameof(Tags), "questions.tags-wrong", MaxTags, MaxTagLength);
        if (Citations.Count > MaxCitations) yield return new(nameof(Citations), "questions.citations-too-many", MaxCitations);
        foreach (var citation in Citations.Where(c => !IsPlace(c)))
            yield return new(nameof(Citations), "questions.citation-malformed", citation);
        if (Types.QuestionTypes.Find(Type) is not { } type)
        {
            yield return new(nameof(Type), "questions.type-unknown", Type, string.Join(", ", Types.QuestionTypes.All.Select(t => t.Code)));
            yield break;
        }

        foreach (var fault in type.Validate(this)) yield return fault;
    }

    /// <exception cref="RuleException">The first fault, at its field.</exception>
    public void Check()
    {
        if (Faults().FirstOrDefault() is { } fault) throw new RuleException(fault.Key, fault.Arguments) { Field = fault.Field };
    }

    /// <summary>An article or a preface: a whole statute says too little to check a question by.</summary>
    private static bool IsPlace(string citation) => citation.Length <= MaxCitationLength
        && Citation.TryParsePath(citation, out var place) && (place.Article is not null || place.IsPreface);
}
