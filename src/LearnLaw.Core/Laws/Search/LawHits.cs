namespace LearnLaw.Laws.Search;

/// <summary>One place found.</summary>
/// <param name="Order">Row of the text.</param>
/// <param name="Label">第十二条, or the heading of what has no number.</param>
/// <param name="ArticleKey">Key of the article; null for a heading or an annex.</param>
/// <param name="Anchor">Opens the chapter of a heading; null elsewhere.</param>
/// <param name="Snippet">Words around the first match, cut where it is long.</param>
public sealed record LawHit(int Order, string Label, string? ArticleKey, string? Anchor, IReadOnlyList<SnippetPart> Snippet);

/// <param name="Text">Words as they stand.</param>
/// <param name="IsMatch">Whether they were asked for.</param>
public sealed record SnippetPart(string Text, bool IsMatch);

/// <summary>A statute with the first of its places.</summary>
/// <param name="Version">The version searched.</param>
/// <param name="Hits">The first places, in the order of the text.</param>
/// <param name="Total">All places in this version; null where they were not counted, being too many.</param>
public sealed record LawHitGroup(ShelvedVersion Version, IReadOnlyList<LawHit> Hits, int? Total);

/// <summary>What a search found.</summary>
/// <param name="Query">As understood.</param>
/// <param name="Titles">Statutes whose title has all the words, best first; on the first page only.</param>
/// <param name="Groups">Statutes whose text has them, by rank.</param>
/// <param name="Total">Places found; null where they are more than <see cref="SearchLaws.Countable"/>.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record LawHits(
    LawQuery Query, IReadOnlyList<ShelvedVersion> Titles, IReadOnlyList<LawHitGroup> Groups, int? Total, int? Next);
