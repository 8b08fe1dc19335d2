using System.Globalization;
using System.Text;

namespace LearnLaw.Certificates.Pdf;

/// <summary>
/// Breaks Chinese and Latin text into lines as a Chinese printer would, and finds the size at which it fits its box:
/// no closing mark begins a line, no opening mark ends one, words and numbers stay whole, and so does a number with the
/// measure word after it. Lengths are in ems, so nothing here knows a font.
/// </summary>
internal sealed class TextSetting(Func<Rune, float> advance)
{
    /// <summary>The narrow space that separates Chinese characters from Latin letters and digits; drawn, never a character.</summary>
    private const float ScriptGap = 0.125f;
    /// <summary>The most that any one space is widened; a line that would need more stays short.</summary>
    private const float MostStretch = 0.15f;
    private const float SizeStep = 0.5f;
    /// <summary>Where Unicode's blocks for East Asian scripts begin.</summary>
    private const int FirstWide = 0x2E80;
    private const string NeverFirst = "，。、；：？！）》〉」』】〕”’…—％·,.;:?!)]}%";
    private const string NeverLast = "（《〈「『【〔“‘([{";

    /// <summary>
    /// The largest size from <paramref name="preferred"/> down at which the text fits <paramref name="box"/>. All inputs
    /// are bounded in length by the certificate, so there always is one; a text for which there is none is a bug.
    /// </summary>
    public SetText Fit(string text, TextBox box, float preferred, float leading, float indent = 0)
    {
        for (var size = preferred; size >= SizeStep; size -= SizeStep)
        {
            var lines = Break(text, box.Width / size, indent);
            if (lines.Count * leading * size <= box.Height || (lines.Count == 1 && size <= box.Height))
            {
                return new SetText(lines, size, leading * size);
            }
        }
        throw new InvalidOperationException("A certificate text cannot be set in its box.");
    }

    /// <summary>Lines no wider than <paramref name="width"/>; the spaces at which a line was broken stay at its end.</summary>
    public List<string> Break(string text, float width, float indent)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text).SelectMany(piece => Cut(piece, width)))
        {
            var room = lines.Count == 0 ? width - indent : width;
            if (line.Length > 0 && Width(line + piece) > room)
            {
                lines.Add(line);
                line = "";
            }
            line += piece;
        }
        if (line.Length > 0 || lines.Count == 0) lines.Add(line);
        return lines;
    }

    /// <summary>Width in ems, without the spaces at the end.</summary>
    public float Width(string line)
    {
        var trimmed = line.TrimEnd(' ');
        return Offsets(trimmed)[^1];
    }

    /// <summary>
    /// Where each character begins, and where the last one ends. <paramref name="spread"/> is shared out between the
    /// characters to make the line wider, but never inside a word or number.
    /// </summary>
    public List<float> Offsets(string line, float spread = 0)
    {
        var characters = line.EnumerateRunes().ToArray();
        var gaps = characters.Zip(characters.Skip(1)).Count(pair => MayStretch(pair.First, pair.Second));
        var share = gaps > 0 ? Math.Min(spread / gaps, MostStretch) : 0;
        var offsets = new List<float>(characters.Length + 1);
        var at = 0f;
        for (var i = 0; i < characters.Length; i++)
        {
            if (i > 0)
            {
                if (IsScriptChange(characters[i - 1], characters[i])) at += ScriptGap;
                if (MayStretch(characters[i - 1], characters[i])) at += share;
            }
            offsets.Add(at);
            at += advance(characters[i]);
        }
        offsets.Add(at);
        return offsets;
    }

    /// <summary>The text cut wherever a line may end.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? before = null;
        foreach (var character in text.EnumerateRunes())
        {
            if (before is { } last && MayBreak(last, character))
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(character.ToString());
            before = character;
        }
        if (piece.Length > 0) yield return piece.ToString();
    }

    /// <summary>A piece wider than a line, such as a very long word, is cut between any two characters.</summary>
    private IEnumerable<string> Cut(string piece, float width)
    {
        var part = "";
        foreach (var character in piece.EnumerateRunes())
        {
            if (part.Length > 0 && Width(part + character) > width)
            {
                yield return part;
                part = "";
            }
            part += character.ToString();
        }
        yield return part;
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (after.Value == ' ' || Contains(NeverFirst, after) || Contains(NeverLast, before)) return false;
        return before.Value == ' ' || IsWide(before) || IsWide(after) && !Rune.IsDigit(before);
    }

    /// <summary>Not a letter or sign of an alphabet: Chinese characters and the punctuation that belongs with them.</summary>
    private static bool IsWide(Rune character) => character.Value >= FirstWide || character.Value > 0xFF && Contains(NeverFirst, character);

    private static bool Contains(string marks, Rune character) => character.IsBmp && marks.Contains((char)character.Value);

    private static bool MayStretch(Rune before, Rune after) => IsWide(before) || IsWide(after);

    private static bool IsScriptChange(Rune before, Rune after) => IsHan(before) && IsWordPart(after) || IsWordPart(before) && IsHan(after);

    private static bool IsHan(Rune character) =>
        character.Value >= FirstWide && Rune.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter;

    private static bool IsWordPart(Rune character) => character.Value < FirstWide && Rune.IsLetterOrDigit(character);
}
