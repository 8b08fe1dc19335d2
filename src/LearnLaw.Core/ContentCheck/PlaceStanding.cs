namespace LearnLaw.ContentCheck;

/// <summary>What is known of a cited place.</summary>
public enum PlaceStanding
{
    /// <summary>It stands in a text at hand.</summary>
    Read,

    /// <summary>No text is at hand, but the catalogue's total of articles reaches so far.</summary>
    Counted,

    /// <summary>Neither text nor total is at hand: nothing can be said.</summary>
    NotAtHand,

    /// <summary>The statute has no such article, 款 or 项.</summary>
    NoSuchPlace,

    /// <summary>The statute is known, but no such version of it.</summary>
    NoSuchVersion,

    /// <summary>Neither texts nor catalogue know a statute of this name.</summary>
    UnknownStatute,
}
