using System.Text;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws.Comparison;

/// <summary>
/// A text cut into what is compared: characters or clauses, each with a number that is equal for what counts as equal. White space
/// belongs to the token before it, so that it never shows as a change; a line feed is a token, because it parts 款.
/// </summary>
internal sealed class DiffTokens
{
    private const int LongestTrifle = 4;

    private readonly string text;
    private readonly List<int> starts = [];
    private readonly List<int> ids = [];

    private readonly bool isByCharacter;

    private DiffTokens(string text, bool isByCharacter) => (this.text, this.isByCharacter) = (text, isByCharacter);

    public int Count => ids.Count;

    public IReadOnlyList<int> Ids => ids;

    public string TextOf(int from, int count) => text[(from == 0 ? 0 : starts[from])..(from + count < starts.Count ? starts[from + count] : text.Length)];

    /// <summary>Whether these tokens mean little between two changes: a few characters of one line.</summary>
    public bool IsTrifle(int from, int count)
    {
        if (!isByCharacter || count > LongestTrifle) return false;
        for (var at = from; at < from + count; at++)
        {
            if (ids[at] == '\n') return false;
        }

        return true;
    }

    /// <summary>How good a place between tokens is for a change to begin or end: at a line, a sentence, a comma.</summary>
    public int SeamAt(int at) => !isByCharacter ? 0
        : at == 0 || at == ids.Count || ids[at - 1] == '\n' || ids[at] == '\n' ? 3
        : (char)ids[at - 1] is '。' or ';' or ':' ? 2
        : (char)ids[at - 1] is ',' or '、' ? 1
        : 0;

    public static DiffTokens Characters(string text)
    {
        var tokens = new DiffTokens(text, isByCharacter: true);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n' || !Rune.IsWhiteSpace(rune)) tokens.Add(at, rune.IsBmp ? LawTextCleaning.FoldSign((char)rune.Value) : rune.Value);
            at += rune.Utf16SequenceLength;
        }

        if (tokens.Count == 0 && text.Length > 0) tokens.Add(0, ' ');
        return tokens;
    }

    public static (DiffTokens Before, DiffTokens After) Clauses(string before, string after)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        return (Read(before), Read(after));

        DiffTokens Read(string text)
        {
            var tokens = new DiffTokens(text, isByCharacter: false);
            for (var at = 0; at < text.Length;)
            {
                var end = text.AsSpan(at).IndexOfAny("，。；：\n");
                var next = end < 0 ? text.Length : at + end + 1;
                var clause = text[at..next];
                var folded = LawTextCleaning.Fold(clause) + (clause.EndsWith('\n') ? "\n" : "");
                if (!known.TryGetValue(folded, out var id)) known[folded] = id = known.Count;
                tokens.Add(at, id);
                at = next;
            }

            return tokens;
        }
    }

    private void Add(int start, int id)
    {
        starts.Add(start);
        ids.Add(id);
    }
}
