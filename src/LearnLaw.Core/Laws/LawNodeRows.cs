using System.Security.Cryptography;
using System.Text;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws;

/// <summary>
/// Lays a parsed tree out as rows. A page is the outermost 章 (or preface, annex, 一、 heading) with everything in it; where an 编
/// holds articles without a 章, the 编. The first article of a number takes its key; a repeated one is kept but has none.
/// </summary>
internal sealed class LawNodeRows
{
    private readonly Guid versionId;
    private readonly List<LawNode> rows = [];
    private readonly HashSet<string> keys = [];
    private int position;

    private LawNodeRows(Guid versionId) => this.versionId = versionId;

    public static List<LawNode> From(IReadOnlyList<LawTextNode> nodes, Guid versionId)
    {
        var layout = new LawNodeRows(versionId);
        foreach (var node in nodes) layout.Add(node, default);
        return layout.rows;
    }

    /// <summary>Equal for texts that differ only in what cannot be seen or in the width of punctuation.</summary>
    public static string HashOf(ParsedStatute text)
    {
        var words = string.Join('\n', text.AllNodes().Select(n => LawTextCleaning.Fold($"{n.Kind}|{n.Label}|{n.Heading}|{n.Text}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }

    private void Add(LawTextNode node, LawNodePlace above)
    {
        var order = rows.Count + 1;
        var place = above with { InAnnex = above.InAnnex || node.Kind == LawNodeKind.Annex, Anchor = null, Position = null };
        if (node.Kind.IsContainer())
        {
            place = place with { Anchor = AnchorOf(node) };
            if (!place.IsPageFixed) place = place with { Page = PageOf(node, order), IsPageFixed = IsChapter(node) };
        }

        if (place.ArticleKey is null && !place.InAnnex && KeyOf(node) is { } key)
            place = place with { ArticleKey = key, Position = node.Kind.IsArticleLike() ? ++position : null };

        rows.Add(LawNode.From(versionId, order, node, place));
        foreach (var child in node.Children) Add(child, place with { Parent = order });
    }

    private string? KeyOf(LawTextNode node)
    {
        var key = node.Kind == LawNodeKind.Preface ? Citation.PrefaceWord
            : node.Kind.IsArticleLike() && node.Number is { } number ? number.Key
            : null;
        return key is not null && keys.Add(key) ? key : null;
    }

    /// <summary>A container without articles is opened by its label, or by its name.</summary>
    private static string AnchorOf(LawTextNode node)
    {
        if (node.Kind == LawNodeKind.Preface) return Citation.PrefaceWord;
        var first = node.Kind == LawNodeKind.Annex ? null : node.SelfAndDescendants().FirstOrDefault(n => n.Kind.IsArticleLike())?.Number?.Key;
        var anchor = first ?? (node.Label.Length > 0 ? node.Label.TrimEnd('：', ':') : node.Heading);
        return anchor.Length <= LawNode.MaxLabelLength ? anchor : anchor[..LawNode.MaxLabelLength];
    }

    private static bool IsChapter(LawTextNode node) => node.Kind is not (LawNodeKind.Part or LawNodeKind.SubPart);

    private static int PageOf(LawTextNode node, int order) =>
        IsChapter(node) || node.Children.Count == 0 || !node.Children[0].Kind.IsContainer() ? order : PageOf(node.Children[0], order + 1);
}
