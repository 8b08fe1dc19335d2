using System.Text.RegularExpressions;

namespace LearnLaw.Questions.Pictures;

/// <summary>How a text says that a picture stands in it: <c>![what it shows](picture:HASH)</c>, the hash being the name of its bytes.</summary>
public static partial class PictureMark
{
    public const int MaxAltLength = 100;

    public static string Of(string hash, string alt) => $"![{Tidy(alt)}](picture:{hash})";

    public static IEnumerable<string> HashesIn(string text) => text.Contains("](picture:", StringComparison.Ordinal) ? Mark().Matches(text).Select(m => m.Groups["hash"].Value) : [];

    /// <summary>The hashes of everything that a question shows.</summary>
    public static IEnumerable<string> HashesIn(QuestionDraft draft) => draft.Texts().SelectMany(HashesIn).Distinct();

    /// <summary>The text in runs: words, or a picture with what it shows.</summary>
    public static IEnumerable<(string Words, string? Hash)> Cut(string text)
    {
        var from = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            if (mark.Index > from) yield return (text[from..mark.Index], null);
            yield return (mark.Groups["alt"].Value, mark.Groups["hash"].Value);
            from = mark.Index + mark.Length;
        }

        if (from < text.Length) yield return (text[from..], null);
    }

    /// <summary>The text for places that have words only: a list, a message, a format without pictures.</summary>
    public static string Plain(string text) => text.Contains("](picture:", StringComparison.Ordinal) ? Mark().Replace(text, m => m.Groups["alt"].Length > 0 ? $"[{m.Groups["alt"].Value}]" : "[…]") : text;

    private static string Tidy(string alt)
    {
        var plain = Unfit().Replace(alt, " ").Trim();
        return plain.Length <= MaxAltLength ? plain : plain[..MaxAltLength];
    }

    [GeneratedRegex(@"!\[(?<alt>[^\[\]\n]{0,100})\]\(picture:(?<hash>[0-9a-f]{64})\)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"[\[\]\s]+")]
    private static partial Regex Unfit();
}
