namespace LearnLaw.Laws.Search;

/// <summary>What of a text is found: each article with its number and all its lines, and whatever stands outside articles row by row.</summary>
internal static class LawIndexEntries
{
    public static List<(int Order, IReadOnlyList<string> Tokens)> Of(IReadOnlyList<LawNode> nodes)
    {
        var entries = new List<(int, IReadOnlyList<string>)>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            var (first, tokens) = (nodes[i], new List<string>());
            Add(first, tokens);
            if (first.ArticleKey is { } key)
                for (; i + 1 < nodes.Count && nodes[i + 1].ArticleKey == key; i++) Add(nodes[i + 1], tokens);
            if (tokens.Count > 0) entries.Add((first.Order, tokens));
        }

        return entries;
    }

    private static void Add(LawNode node, List<string> tokens)
    {
        foreach (var text in (string[])[node.Label, node.Heading, node.Text])
            if (text.Length > 0) tokens.AddRange(SearchText.Of(text).Tokens());
    }
}
