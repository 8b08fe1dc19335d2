using System.Text.RegularExpressions;

namespace LearnLaw.Questions;

/// <summary>Words that stand out in a text: **words**. The only look that a text has of its own; LaTeX stays as its source.</summary>
public static partial class StrongWords
{
    public static IEnumerable<(string Text, bool IsStrong)> Cut(string text)
    {
        var from = 0;
        foreach (Match strong in Strong().Matches(text))
        {
            if (strong.Index > from) yield return (text[from..strong.Index], false);
            yield return (strong.Groups["words"].Value, true);
            from = strong.Index + strong.Length;
        }

        if (from < text.Length) yield return (text[from..], false);
    }

    [GeneratedRegex(@"\*\*(?<words>(?=\S)[^*\n]+(?<=\S))\*\*")]
    private static partial Regex Strong();
}
