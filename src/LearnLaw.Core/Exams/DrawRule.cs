namespace LearnLaw.Exams;

/// <summary>Draw this many published questions at random.</summary>
/// <param name="Bank">Code of the bank.</param>
/// <param name="Topic">Only questions of this topic; null takes the whole bank.</param>
/// <param name="Count">How many.</param>
public sealed record DrawRule(string Bank, string? Topic, int Count);
