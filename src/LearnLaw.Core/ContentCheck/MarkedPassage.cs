using LearnLaw.Laws.Citations;

namespace LearnLaw.ContentCheck;

/// <summary>
/// A text whose marks are read together with its citations: a paragraph of a lesson, the stem or the explanation of a question.
/// </summary>
/// <param name="File">From the folder "content" on.</param>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Item">The question, or null.</param>
/// <param name="Text">As its author wrote it, with marks.</param>
/// <param name="Named">Places that its words name.</param>
/// <param name="Given">Places that count as cited beside those: what a question rests on.</param>
internal sealed record MarkedPassage(string File, int Line, string? Item, string Text, IReadOnlyList<Citation> Named, IReadOnlyList<Citation> Given)
{
    public IReadOnlyList<ContentMark> Marks { get; } = [.. ContentMark.In(Text)];

    public IEnumerable<Citation> Cited => Given.Concat(Named).Distinct();

    public static MarkedPassage Of(string file, int line, string? item, string text, CitationFinder finder, IReadOnlyList<Citation>? given = null) => new(
        file, line, item, text,
        [.. finder.Find(text).SelectMany(PlacesOf).Where(place => place.Article is not null || place.IsPreface).Distinct()],
        given ?? []);

    /// <summary>A range names its last place too, with the 款 or 项 that it ends at.</summary>
    private static IEnumerable<Citation> PlacesOf(FoundCitation found) => found.Until is { } until ? found.Places().Append(until) : found.Places();
}
