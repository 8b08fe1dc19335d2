namespace LearnLaw.Questions;

/// <param name="Field">The property of <see cref="QuestionDraft"/> that it is about.</param>
/// <param name="Key">Resource key of the reason.</param>
/// <param name="Arguments">What fills its placeholders.</param>
public sealed record QuestionFault(string Field, string Key, params object?[] Arguments)
{
    /// <summary>The question of a case that it is about, from 1.</summary>
    public int? Part { get; init; }
}
