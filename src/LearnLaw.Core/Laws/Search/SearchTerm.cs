namespace LearnLaw.Laws.Search;

/// <summary>Tokens that must follow one another in a text.</summary>
/// <param name="Tokens">At least one.</param>
/// <param name="IsPrefix">Whether the last token may be the beginning of a longer one: so single characters are found.</param>
public sealed record SearchTerm(IReadOnlyList<string> Tokens, bool IsPrefix);
