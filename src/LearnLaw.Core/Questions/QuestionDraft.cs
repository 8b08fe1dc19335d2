using System.Security.Cryptography;
using System.Text.Json;
using LearnLaw.Laws.Citations;
using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Questions;

/// <summary>The content of a question, wherever it comes from (a form, a content file, later an import), before it is a version.</summary>
public sealed record QuestionDraft
{
    public const int MaxStemLength = 2000;
    public const int MaxExplanationLength = 2000;
    public const int MaxCitations = 10;
    public const int MaxCitationLength = 100;

    /// <summary>Code of a <see cref="Types.QuestionType"/>.</summary>
    public required string Type { get; init; }

    public required string Stem { get; init; }

    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    /// <summary>The right answer in the type's own notation: letters for choices ("AC"), T or F.</summary>
    public required string Key { get; init; }

    public string Explanation { get; init; } = "";

    /// <summary>The articles it rests on, as paths of <see cref="Citation"/>: "宪法/33/2" (statute, article, paragraph).</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    public QuestionDifficulty Difficulty { get; init; } = QuestionDifficulty.Medium;

    /// <summary>Groups it is meant for; empty means everybody.</summary>
    public IReadOnlyList<AudienceGroup> Audience { get; init; } = [];

    public QuestionKind Kind { get; init; }

    /// <summary>Two drafts with the same hash are the same question.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));

    /// <summary>Everything that is wrong with it, by the rules of all questions and those of its type.</summary>
    public IEnumerable<QuestionFault> Faults()
    {
        if (Stem.Trim().Length is 0 or > MaxStemLength) yield return new(nameof(Stem), "questions.stem-needed", MaxStemLength);
        if (Explanation.Length > MaxExplanationLength)
            yield return new(nameof(Explanation), "questions.explanation-too-long", MaxExplanationLength);
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
