namespace LearnLaw.Laws.Currency;

/// <summary>What a new version did to a cited article.</summary>
public enum CitationChange
{
    /// <summary>The number stands, its words differ.</summary>
    Changed,

    /// <summary>The same words stand under another number.</summary>
    Moved,

    /// <summary>There is no such number any more.</summary>
    Deleted,
}

public enum ReviewState
{
    Open,

    /// <summary>Somebody has compared: the item still holds.</summary>
    Confirmed,

    /// <summary>Somebody has compared and corrected the item.</summary>
    Corrected,
}
