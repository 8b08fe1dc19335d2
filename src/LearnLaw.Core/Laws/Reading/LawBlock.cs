namespace LearnLaw.Laws.Reading;

/// <summary>
/// What the reader sets as one: a heading, an article with its lines, or lines that stand alone (the paragraphs of a preface).
/// </summary>
public sealed record LawBlock(LawNode Head, IReadOnlyList<LawLine> Lines)
{
    public bool IsHeading => Head.Kind.IsContainer();

    public bool IsArticle => Head.Kind.IsArticleLike();

    /// <summary>The element's id in a page: a33, a120-1; lines below add their anchor after a dot.</summary>
    public string? Id => Head.ArticleKey is { } key && IsArticle ? "a" + key : null;
}
