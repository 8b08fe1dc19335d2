using LearnLaw.Files.Content;

namespace LearnLaw.ContentCheck;

/// <summary>
/// The rules of docs/content-format.md on a whole bank. In a small bank chance alone is uneven, so each rule begins at a number of questions.
/// </summary>
internal static class BalanceCheck
{
    private const int FewestSingles = 20;
    private const int FewestTrueFalse = 10;
    private const int FewestMultiples = 10;

    /// <summary>How far the count of a letter may be from an even spread.</summary>
    private const double LetterTolerance = 0.5;

    private const double LeastShare = 0.35;

    /// <summary>A quarter is what chance gives with four options.</summary>
    private const double MostLongest = 0.4;

    private static readonly int[] NeededRightOptions = [2, 3, 4];

    public static void Run(CheckedBank bank, KeyBalance balance, ContentProblems problems)
    {
        if (balance.Singles >= FewestSingles)
        {
            foreach (var (letter, expected) in balance.Expected.Where(e => Math.Abs(balance.Letters[e.Key] - e.Value) > e.Value * LetterTolerance))
                problems.Add(bank.Path, 1, null, "content.check-letters", letter, balance.Letters[letter], Math.Round(expected));
            if (balance.LongestRight > balance.Singles * MostLongest)
                problems.Add(bank.Path, 1, null, "content.check-longest", balance.LongestRight, balance.Singles);
        }

        var judged = balance.True + balance.False;
        if (judged >= FewestTrueFalse && Math.Min(balance.True, balance.False) < judged * LeastShare)
            problems.Add(bank.Path, 1, null, "content.check-true-false", balance.True, balance.False);
        if (balance.RightOptions.Values.Sum() < FewestMultiples) return;
        foreach (var missing in NeededRightOptions.Where(n => !balance.RightOptions.ContainsKey(n)))
            problems.Add(bank.Path, 1, null, "content.check-right-options", missing);
    }
}
