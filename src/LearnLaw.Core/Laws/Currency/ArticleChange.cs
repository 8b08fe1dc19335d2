using LearnLaw.Laws.LawText;
using LearnLaw.Laws.Reading;

namespace LearnLaw.Laws.Currency;

/// <summary>What became of one article from one version to the next, with both wordings.</summary>
public sealed record ArticleChange(CitationChange Kind, string OldText, string NewText, string? NewKey)
{
    /// <summary>The statute changed, and something rests on the whole of it: the comparison of its versions says where.</summary>
    public static readonly ArticleChange OfTheWhole = new(CitationChange.Changed, "", "", null);

    /// <summary>Words of each article by its key, one line each 款, 项 and 目.</summary>
    public static Dictionary<string, string> TextsOf(IEnumerable<LawNode> nodes) => nodes
        .Where(n => n.ArticleKey is not null)
        .GroupBy(n => n.ArticleKey!)
        .ToDictionary(g => g.Key, g => string.Join('\n', LawBlocks.From([.. g.OrderBy(n => n.Order)]).SelectMany(b => b.Lines).Select(l => l.Label + l.Text)));

    /// <summary>Widths of punctuation, white space and signs for zero do not make a change.</summary>
    /// <returns>Null where the article is unchanged, or where the old version never had it.</returns>
    public static ArticleChange? Of(string key, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        if (!before.TryGetValue(key, out var was)) return null;
        var folded = LawTextCleaning.Fold(was);
        var isThere = after.TryGetValue(key, out var now);
        if (isThere && LawTextCleaning.Fold(now!) == folded) return null;
        var moved = after.FirstOrDefault(a => LawTextCleaning.Fold(a.Value) == folded);
        if (moved.Key is not null) return new ArticleChange(CitationChange.Moved, was, moved.Value, moved.Key);
        return isThere ? new ArticleChange(CitationChange.Changed, was, now!, null) : new ArticleChange(CitationChange.Deleted, was, "", null);
    }
}
