namespace LearnLaw.Laws.Search;

/// <summary>Cuts the words around what was found out of a text and marks it there.</summary>
internal static class Snippets
{
    private const int Before = 20;
    private const int Length = 110;

    public static IReadOnlyList<SnippetPart> Of(string text, IReadOnlyList<string> words)
    {
        var folded = SearchText.Of(text);
        var matches = words.SelectMany(w => folded.Find(SearchText.Of(w))).OrderBy(m => m.Start).ToList();
        var start = matches.Count == 0 || matches[0].Start <= Before ? 0 : matches[0].Start - Before;
        var end = Math.Min(text.Length, start + Length);
        var parts = new List<SnippetPart>();
        if (start > 0) parts.Add(new SnippetPart("…", false));
        var at = start;
        foreach (var (from, length) in matches)
        {
            if (from < at || from + length > end) continue;
            if (from > at) parts.Add(new SnippetPart(text[at..from], false));
            parts.Add(new SnippetPart(text[from..(from + length)], true));
            at = from + length;
        }

        if (at < end) parts.Add(new SnippetPart(text[at..end], false));
        if (end < text.Length) parts.Add(new SnippetPart("…", false));
        return parts;
    }
}
