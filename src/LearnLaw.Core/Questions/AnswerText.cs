using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LearnLaw.Laws;

namespace LearnLaw.Questions;

/// <summary>
/// How texts that people type are compared: width, case, spaces and punctuation are set aside, and numbers are equal whether written
/// 十五, 15 or １５.
/// </summary>
public static partial class AnswerText
{
    /// <summary>An answer to a blank, ready for comparison.</summary>
    public static string Fold(string text)
    {
        var words = FoldWords(text);
        return Numbers().Replace(words, m => ChineseNumerals.TryParse(m.Value, out var value) ? value.ToString(CultureInfo.InvariantCulture) : m.Value);
    }

    /// <summary>Letters, digits and Chinese characters alone, half width and lower case.</summary>
    public static string FoldWords(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            // Signs carry sense in figures and formulas; in running text they only vary.
            if (char.IsLetterOrDigit(c) || c is '%' or '√' or '×' or '<' or '>' or '=' or '≥' or '≤' or '\\' or '^' || (c is '.' or '-' or '+' && folded.Length >= 0 && IsFigure(text)))
                folded.Append(char.ToLowerInvariant(c));
        }

        // A text of nothing but signs is still itself.
        return folded.Length > 0 ? folded.ToString() : text.Trim();
    }

    private static bool IsFigure(string text) => text.Any(char.IsAsciiDigit) && text.Length <= 40;

    [GeneratedRegex("[零〇一二两三四五六七八九十百千万]+|[0-9]+")]
    private static partial Regex Numbers();
}
