using LearnLaw.Questions.Types;

namespace LearnLaw.ContentCheck;

/// <summary>How the keys of a bank are spread, so that nobody passes by a habit of its author.</summary>
public sealed record KeyBalance
{
    public required string Bank { get; init; }

    /// <summary>Questions with one right option.</summary>
    public required int Singles { get; init; }

    /// <summary>How often each letter is the right one.</summary>
    public required IReadOnlyDictionary<string, int> Letters { get; init; }

    /// <summary>How often each letter would be right if keys were spread evenly over the options offered.</summary>
    public required IReadOnlyDictionary<string, double> Expected { get; init; }

    /// <summary>Questions with one right option that is longer than every other.</summary>
    public required int LongestRight { get; init; }

    public required int True { get; init; }

    public required int False { get; init; }

    /// <summary>Questions with several right options, by how many they have.</summary>
    public required IReadOnlyDictionary<int, int> RightOptions { get; init; }

    /// <summary>Questions that put a rule to a case.</summary>
    public required int Situations { get; init; }

    public required int Questions { get; init; }

    internal static KeyBalance Of(CheckedBank bank)
    {
        var drafts = bank.Questions.Select(q => q.Draft).ToList();
        var singles = drafts.Where(d => d.Type == "single" && d.Options.Any(o => o.Key == d.Key)).ToList();
        var letters = singles.SelectMany(d => d.Options.Select(o => o.Key)).Distinct().Order(StringComparer.Ordinal).ToList();
        return new KeyBalance
        {
            Bank = bank.Name,
            Questions = drafts.Count,
            Situations = drafts.Count(d => d.Kind == LearnLaw.Questions.QuestionKind.Situation),
            Singles = singles.Count,
            Letters = letters.ToDictionary(l => l, l => singles.Count(d => d.Key == l)),
            Expected = letters.ToDictionary(l => l, l => singles.Where(d => d.Options.Any(o => o.Key == l)).Sum(d => 1.0 / d.Options.Count)),
            LongestRight = singles.Count(d => d.Options.All(o => o.Key == d.Key || o.Text.Length < d.Options.First(r => r.Key == d.Key).Text.Length)),
            True = drafts.Count(d => d is { Type: "truefalse", Key: TrueFalse.True }),
            False = drafts.Count(d => d is { Type: "truefalse", Key: TrueFalse.False }),
            RightOptions = drafts.Where(d => d.Type == "multiple").GroupBy(d => d.Key.Length).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Count()),
        };
    }
}
