using System.Globalization;
using System.Text;

namespace LearnLaw.Laws.Search;

/// <summary>
/// A text folded for search: width, case and the three ways to write a Chinese zero are one, spaces and invisible signs between
/// Chinese characters are gone. Remembers where each character came from, so that what was found can be marked in the text as it stands.
/// </summary>
public sealed class SearchText
{
    private readonly List<(Rune Rune, Kind Kind, int At, int Length)> signs = [];

    private SearchText()
    {
    }

    private enum Kind
    {
        /// <summary>A Chinese character or a sign like one: found singly.</summary>
        Ideograph,

        /// <summary>Latin letters and digits: found as words.</summary>
        Word,

        /// <summary>Punctuation: parts what stands beside it.</summary>
        Break,
    }

    public static SearchText Of(string text)
    {
        var folded = new SearchText();
        var at = 0;
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.Utf16SequenceLength;
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control)
            {
                gap |= Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            }
            else
            {
                folded.Add(Fold(rune), at, length, gap);
                gap = false;
            }

            at += length;
        }

        return folded;
    }

    /// <summary>The words of the index: each Chinese character with its follower (at the end of a run alone), Latin words whole.</summary>
    public IReadOnlyList<string> Tokens()
    {
        var tokens = new List<string>(signs.Count);
        for (var i = 0; i < signs.Count; i++)
        {
            switch (signs[i].Kind)
            {
                case Kind.Ideograph:
                    tokens.Add(i + 1 < signs.Count && signs[i + 1].Kind == Kind.Ideograph ? $"{signs[i].Rune}{signs[i + 1].Rune}" : signs[i].Rune.ToString());
                    break;
                case Kind.Word:
                    var word = new StringBuilder();
                    for (; i < signs.Count && signs[i].Kind == Kind.Word; i++) word.Append(signs[i].Rune);
                    i--;
                    tokens.Add(word.ToString());
                    break;
            }
        }

        return tokens;
    }

    /// <summary>Tokens that stand one after another wherever this text is part of a longer one; the last may be the beginning of a word.</summary>
    public SearchTerm ToTerm()
    {
        var tokens = Tokens();
        // The last character of a run has a follower in a longer text: unless it stands alone, the token before it says it already.
        var endsInPair = signs.Count > 1 && signs[^1].Kind == Kind.Ideograph && signs[^2].Kind == Kind.Ideograph;
        return endsInPair ? new SearchTerm([.. tokens.SkipLast(1)], IsPrefix: false) : new SearchTerm(tokens, IsPrefix: true);
    }

    /// <summary>Where the other text stands in this one, as places of the text before folding.</summary>
    public IEnumerable<(int Start, int Length)> Find(SearchText part)
    {
        var wanted = part.signs;
        if (wanted.Count == 0) yield break;
        for (var i = 0; i + wanted.Count <= signs.Count; i++)
        {
            if (!Matches(wanted, i)) continue;
            var last = signs[i + wanted.Count - 1];
            yield return (signs[i].At, last.At + last.Length - signs[i].At);
            i += wanted.Count - 1;
        }
    }

    /// <summary>The folded text alone, for comparing titles.</summary>
    public override string ToString() => string.Concat(signs.Where(s => s.Kind != Kind.Break).Select(s => s.Rune.ToString()));

    private bool Matches(List<(Rune Rune, Kind Kind, int At, int Length)> wanted, int from)
    {
        for (var i = 0; i < wanted.Count; i++)
            if (signs[from + i].Rune != wanted[i].Rune) return false;
        return true;
    }

    private void Add(Rune rune, int at, int length, bool afterGap)
    {
        var kind = KindOf(rune);
        // A space parts Latin words; between Chinese characters it is layout.
        if (afterGap && signs.Count > 0 && kind == Kind.Word && signs[^1].Kind == Kind.Word) signs.Add((new Rune(' '), Kind.Break, at, 0));
        signs.Add((rune, kind, at, length));
    }

    private static Kind KindOf(Rune rune) =>
        rune.Value < 0x2E80
            ? Rune.IsLetterOrDigit(rune) ? Kind.Word : Kind.Break
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber
                ? Kind.Ideograph
                : Kind.Break;

    private static Rune Fold(Rune rune) => rune.Value switch
    {
        >= 0xFF01 and <= 0xFF5E => Rune.ToLowerInvariant(new Rune(rune.Value - 0xFEE0)),
        0x25CB or 0x25EF => new Rune('〇'), // statutes of the database print 一八四○年 with a circle
        '零' => new Rune('〇'),
        _ => Rune.ToLowerInvariant(rune),
    };
}
