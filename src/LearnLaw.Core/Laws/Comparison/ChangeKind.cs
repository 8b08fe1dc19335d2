namespace LearnLaw.Laws.Comparison;

/// <summary>What became of a piece of a statute from one version to the other.</summary>
public enum ChangeKind
{
    /// <summary>The same number, the same words.</summary>
    Unchanged,

    /// <summary>The number stands, its words differ.</summary>
    Changed,

    /// <summary>The same words under another number.</summary>
    Moved,

    /// <summary>Another number and other words, yet recognisably the same provision.</summary>
    MovedAndChanged,

    Added,

    Deleted,
}
