using LearnLaw.People;

namespace LearnLaw.Questions.Import;

/// <summary>A question in the words of a paper or a row, before its type and key are understood.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Section">The type that a heading, a column or a sheet names; "choice" leaves open how many; null says nothing.</param>
internal sealed record RawQuestion(FoundAt At, string? Section)
{
    public string Stem { get; init; } = "";

    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    public string Answer { get; init; } = "";

    public string Explanation { get; init; } = "";

    /// <summary>The articles it rests on, in words.</summary>
    public string Basis { get; init; } = "";

    public QuestionDifficulty Difficulty { get; init; } = QuestionDifficulty.Medium;

    public string Origin { get; init; } = "";

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<AudienceGroup> Audience { get; init; } = [];
}
