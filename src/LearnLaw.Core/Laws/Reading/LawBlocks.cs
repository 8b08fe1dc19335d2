using System.Globalization;

namespace LearnLaw.Laws.Reading;

/// <summary>Makes blocks of rows that come in the order of the text, and gives each line its place below the article.</summary>
public static class LawBlocks
{
    public static IReadOnlyList<LawBlock> From(IReadOnlyList<LawNode> nodes)
    {
        var blocks = new List<LawBlock>();
        var lines = new List<LawLine>();
        var anchors = new Dictionary<int, string>();
        foreach (var node in nodes)
        {
            var isHead = node.Kind.IsContainer() || node.Kind.IsArticleLike();
            var isBelow = node.Parent is { } parent && blocks.Count > 0
                && (anchors.ContainsKey(parent) || (blocks[^1].IsArticle && parent == blocks[^1].Head.Order));
            if (isHead || !isBelow)
            {
                lines = [];
                anchors.Clear();
                blocks.Add(new LawBlock(node, lines));
                if (isHead) continue;
            }

            anchors[node.Order] = AnchorOf(node, anchors);
            lines.Add(new LawLine(node.Kind, anchors[node.Order], node.Label, node.Text));
        }

        return blocks;
    }

    private static string AnchorOf(LawNode node, Dictionary<int, string> anchors)
    {
        var above = node.Parent is { } parent && anchors.TryGetValue(parent, out var found) ? found : "";
        if (node.NumberValue is not { } number || node.Kind is LawNodeKind.Table or LawNodeKind.Note) return above;
        var own = node.Kind == LawNodeKind.Paragraph ? number.Main.ToString(CultureInfo.InvariantCulture) : number.Key;
        return above.Length == 0 ? own : $"{above}.{own}";
    }
}
