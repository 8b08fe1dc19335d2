namespace LearnLaw.Laws.Citations;

/// <summary>A stretch of running text: a citation that can be followed, or what stands between two of them.</summary>
/// <param name="Text">The words, unchanged.</param>
/// <param name="Target">The place they name; null for ordinary text.</param>
public sealed record TextRun(string Text, Citation? Target)
{
    /// <summary>Cuts a text at its citations, so that a page can make links of them.</summary>
    /// <param name="text">Running text.</param>
    /// <param name="found">What a <see cref="CitationFinder"/> found in it.</param>
    /// <param name="isLinked">Which of them become runs of their own.</param>
    public static IReadOnlyList<TextRun> Cut(string text, IEnumerable<FoundCitation> found, Func<FoundCitation, bool> isLinked)
    {
        var runs = new List<TextRun>();
        var at = 0;
        foreach (var citation in found.Where(isLinked).OrderBy(c => c.Start))
        {
            if (citation.Start > at) runs.Add(new TextRun(text[at..citation.Start], null));
            at = citation.Start + citation.Length;
            runs.Add(new TextRun(text[citation.Start..at], citation.Target));
        }

        if (at < text.Length) runs.Add(new TextRun(text[at..], null));
        return runs;
    }
}
