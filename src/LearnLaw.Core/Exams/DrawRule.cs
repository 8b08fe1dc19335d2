namespace LearnLaw.Exams;

/// <summary>Draw this many published questions at random.</summary>
/// <param name="Bank">Code of the bank.</param>
/// <param name="Topics">Only questions of these topics, by their codes (names of content files); null or empty takes the whole bank.</param>
/// <param name="Count">How many.</param>
public sealed record DrawRule(string Bank, IReadOnlyList<string>? Topics, int Count);
