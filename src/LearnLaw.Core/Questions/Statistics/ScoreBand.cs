namespace LearnLaw.Questions.Statistics;

/// <summary>Answers of people whose whole score fell into one band.</summary>
/// <param name="Count">How many.</param>
/// <param name="Credit">The shares of the points they earned with this question, added up.</param>
/// <param name="Chosen">How often each option was chosen.</param>
public sealed record ScoreBand(int Count, double Credit, IReadOnlyDictionary<string, int> Chosen)
{
    public static readonly ScoreBand Empty = new(0, 0, new Dictionary<string, int>());
}
