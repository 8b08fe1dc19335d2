using System.Globalization;
using System.Text;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// The only changes ever made to the words of a law, each listed in docs/laws-text.md: what cannot be seen is removed,
/// layout spaces are made plain. Punctuation and its width stay as the file has them.
/// </summary>
public static class LawTextCleaning
{
    private const int LongestLabel = 24;

    /// <summary>Cleans one line: invisible characters go, every space but the ideographic one becomes a plain space, the ends are trimmed.</summary>
    public static string Line(string raw)
    {
        var text = new StringBuilder(raw.Length);
        foreach (var character in raw)
        {
            if (IsInvisible(character))
            {
                continue;
            }

            text.Append(character != '\u3000' && (char.IsWhiteSpace(character)) ? ' ' : character);
        }

        return text.ToString().Trim();
    }

    /// <summary>A heading's name without padding: 总　　则 is 总则, 申 请 人 is 申请人; spaces between longer words become one.</summary>
    public static string Heading(string name)
    {
        var parts = name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return string.Join(parts.All(part => part.Length == 1) ? "" : " ", parts);
    }

    /// <summary>
    /// Removes a single plain space between two Chinese characters, which a line break in the source left behind
    /// (条 件). The space after a quoted number (第二条之一 有…) and wider gaps are layout and stay.
    /// </summary>
    public static string Paragraph(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        var cleaned = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isBreak = text[at] == ' ' && at > 0 && at + 1 < text.Length
                && IsHan(text[at - 1]) && IsHan(text[at + 1]) && !EndsWithNumber(text.AsSpan(0, at));
            if (!isBreak)
            {
                cleaned.Append(text[at]);
            }
        }

        return cleaned.ToString();
    }

    /// <summary>
    /// The text as compared between sources, never stored: no spaces, punctuation in its half width, and the
    /// three ways to write zero made one.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || IsInvisible(character))
            {
                continue;
            }

            folded.Append(FoldSign(character));
        }

        return folded.ToString();
    }

    /// <summary>One character as <see cref="Fold"/> compares it.</summary>
    internal static char FoldSign(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '〈' => '<',
        '〉' => '>',
        '○' or '零' => '〇',
        _ => character,
    };

    internal static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF' or '〇' or '○' or >= '\u3400' and <= '\u4DBF';

    internal static bool IsPrivateUse(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.PrivateUse;

    private static bool IsInvisible(char character) => character is '\u00AD' or '\uFEFF'
        || (char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control && character != '\t');

    private static bool EndsWithNumber(ReadOnlySpan<char> before)
    {
        // 第…条 or 第…条之一, 第…章 and so on, immediately before the space. No label is longer than this.
        before = before[Math.Max(0, before.Length - LongestLabel)..];
        var at = before.LastIndexOf('第');
        if (at < 0)
        {
            return false;
        }

        foreach (var character in before[(at + 1)..])
        {
            if (!"零一二三四五六七八九十百千万〇○0123456789条编章节分之".Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
