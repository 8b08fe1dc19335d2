using System.Text;
using System.Text.RegularExpressions;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Import;

/// <summary>How people write that a statement is right or wrong, and which letters are right.</summary>
public static partial class AnswerWords
{
    private static readonly HashSet<string> Right = ["正确", "对", "√", "✓", "✔", "是", "t", "true", "y", "yes", "v", "right"];
    private static readonly HashSet<string> Wrong = ["错误", "错", "×", "✗", "✘", "x", "否", "f", "false", "n", "no", "wrong", "不正确", "不对"];

    /// <returns>T, F, or null where the words say neither.</returns>
    public static string? Truth(string text)
    {
        var word = text.Trim().Trim('。', '.', '（', '）', '(', ')', ' ', '　', '；', ';').ToLowerInvariant().Normalize(NormalizationForm.FormKC);
        return Right.Contains(word) ? TrueFalse.True : Wrong.Contains(word) ? TrueFalse.False : null;
    }

    /// <summary>The letters at the beginning, "A、C 两项" gives AC; in order, each once.</summary>
    /// <param name="text">What stands where an answer is expected.</param>
    /// <param name="rest">What follows the letters.</param>
    /// <returns>Empty where it does not begin with a letter that could be an option's.</returns>
    public static string Letters(string text, out string rest)
    {
        var folded = text.Normalize(NormalizationForm.FormKC).TrimStart();
        var match = LetterRow().Match(folded);
        rest = match.Success ? folded[match.Length..].Trim(' ', '。', '.', ';', ',', '、', '\t') : folded;
        return match.Success ? string.Concat(match.Value.ToUpperInvariant().Where(char.IsAsciiLetter).Distinct().Order()) : "";
    }

    /// <summary>Enough of a text to know it by in a message.</summary>
    public static string Opening(string text) => text.Length <= 40 ? text : text[..40] + "…";

    /// <summary>The level that a word names; medium where it names none.</summary>
    public static QuestionDifficulty Difficulty(string text) =>
        text.Contains('易', StringComparison.Ordinal) || text.Contains("简单", StringComparison.Ordinal) || text.Trim() is "1" or "easy" or "Easy" ? QuestionDifficulty.Easy
        : text.Contains('难', StringComparison.Ordinal) || text.Contains('高', StringComparison.Ordinal) || text.Trim() is "3" or "hard" or "Hard" ? QuestionDifficulty.Hard
        : QuestionDifficulty.Medium;

    // Lower case only when nothing but letters is there: "a" is an answer, "about" is not.
    [GeneratedRegex(@"^(?:[A-H](?:[\s,、;/和|]*[A-H])*(?![A-Za-z0-9])|[a-h](?:[\s,、;/|]*[a-h])*(?=\s*$))")]
    private static partial Regex LetterRow();
}
