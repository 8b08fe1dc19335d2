using System.Text;

namespace LearnLaw.Questions.Import.Gift;

/// <summary>GIFT's escapes: a backslash before ~ = # { } : and before itself; \n is a line feed.</summary>
internal static class GiftText
{
    private const string Escaped = "~=#{}:";

    /// <summary>Where a sign stands that is not escaped.</summary>
    public static int IndexOf(string text, string sign, int from = 0)
    {
        for (var i = from; i <= text.Length - sign.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (string.CompareOrdinal(text, i, sign, 0, sign.Length) == 0) return i;
        }

        return -1;
    }

    /// <summary>The text in a [format] of its own, or the one given.</summary>
    public static (string Text, string Format) Formatted(string text, string format)
    {
        var trimmed = text.Trim();
        foreach (var name in (string[])["html", "moodle", "plain", "markdown"])
            if (trimmed.StartsWith($"[{name}]", StringComparison.OrdinalIgnoreCase)) return (trimmed[(name.Length + 2)..].Trim(), name);
        return (trimmed, format);
    }

    public static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && (Escaped.Contains(text[i + 1], StringComparison.Ordinal) || text[i + 1] is '\\')) result.Append(text[++i]);
            else if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] == 'n')
            {
                result.Append('\n');
                i++;
            }
            else result.Append(text[i]);
        }

        return result.ToString();
    }

    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '\n') result.Append("\\n");
            else if (c is '\\' || Escaped.Contains(c, StringComparison.Ordinal)) result.Append('\\').Append(c);
            else result.Append(c);
        }

        return result.ToString();
    }
}
