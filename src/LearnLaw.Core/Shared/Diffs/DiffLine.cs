namespace LearnLaw.Shared.Diffs;

public enum DiffKind
{
    Same,
    Removed,
    Added,

    /// <summary>Lines that are the same and left out.</summary>
    Skipped,
}

/// <param name="Pieces">The line; what differs within it from its counterpart is marked.</param>
/// <param name="Count">How many lines a <see cref="DiffKind.Skipped"/> one stands for.</param>
public sealed record DiffLine(DiffKind Kind, IReadOnlyList<DiffPiece> Pieces, int Count = 1)
{
    public string Text => string.Concat(Pieces.Select(p => p.Text));
}

public sealed record DiffPiece(string Text, bool IsChanged);
