namespace LearnLaw.ContentCheck;

/// <summary>What a mark in a shipped text claims (docs/content-format.md).</summary>
public enum MarkKind
{
    /// <summary>「…」: these words stand in the article.</summary>
    Quotation,

    /// <summary>[[…]]: this figure stands in the article.</summary>
    Figure,
}
