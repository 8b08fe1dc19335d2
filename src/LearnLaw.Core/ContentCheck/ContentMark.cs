using System.Text;
using System.Text.RegularExpressions;

namespace LearnLaw.ContentCheck;

/// <summary>A stretch of text that must occur literally in a cited article. White space does not count; …… leaves out any number of words.</summary>
public sealed partial record ContentMark(MarkKind Kind, string Words)
{
    private const string Omission = "……";

    /// <summary>The mark with its signs, as its author finds it in the file.</summary>
    public string AsWritten => Kind == MarkKind.Quotation ? $"「{Words}」" : $"[[{Words}]]";

    /// <summary>The marks of a text in their order.</summary>
    public static IEnumerable<ContentMark> In(string text) => Marks().Matches(text).Select(match => match.Groups["quotation"].Success
        ? new ContentMark(MarkKind.Quotation, match.Groups["quotation"].Value)
        : new ContentMark(MarkKind.Figure, match.Groups["figure"].Value));

    /// <summary>The first sign that opens or closes no mark; null where all is well.</summary>
    public static string? StraySignIn(string text) => StraySign().Match(Marks().Replace(text, "")) is { Success: true } stray ? stray.Value : null;

    /// <param name="article">Words of an article as <see cref="Squeeze"/> leaves them.</param>
    public bool OccursIn(string article)
    {
        var at = 0;
        foreach (var part in Squeeze(Words).Split(Omission, StringSplitOptions.RemoveEmptyEntries))
        {
            var found = article.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }

        return at > 0;
    }

    /// <summary>The text without white space and characters of no width.</summary>
    public static string Squeeze(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && c is not ((>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF')) kept.Append(c);
        return kept.ToString();
    }

    [GeneratedRegex(@"「(?<quotation>[^「」]*)」|\[\[(?<figure>[^\[\]]*)\]\]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"「|」|\[\[|\]\]")]
    private static partial Regex StraySign();
}
