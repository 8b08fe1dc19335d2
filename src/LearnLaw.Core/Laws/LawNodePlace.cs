namespace LearnLaw.Laws;

/// <summary>What a row repeats of its place in the tree.</summary>
internal readonly record struct LawNodePlace(int? Parent, int Page, string? ArticleKey, string? Anchor, int? Position)
{
    public bool InAnnex { get; init; }

    /// <summary>Below a chapter: whatever comes is shown with it.</summary>
    public bool IsPageFixed { get; init; }
}
