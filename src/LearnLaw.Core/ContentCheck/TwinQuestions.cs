namespace LearnLaw.ContentCheck;

/// <summary>Two questions that ask the same thing.</summary>
/// <param name="Code">The later one.</param>
/// <param name="Twin">The earlier one.</param>
/// <param name="IsExact">False where they differ in a number or a name only.</param>
public sealed record TwinQuestions(string Code, string Twin, bool IsExact);
