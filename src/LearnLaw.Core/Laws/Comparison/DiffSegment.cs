namespace LearnLaw.Laws.Comparison;

/// <summary>
/// A run of characters. The old texts of all segments are the old text, the new texts the new one: nothing is lost in between.
/// </summary>
public sealed record DiffSegment(DiffKind Kind, string OldText, string NewText)
{
    /// <summary>What a reader sees: the newer wording wherever there is one.</summary>
    public string Text => Kind == DiffKind.Deleted ? OldText : NewText;
}
