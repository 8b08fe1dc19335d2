namespace LearnLaw.Laws.Comparison;

/// <summary>A piece of the old version beside what it became; one side is missing where it was added or deleted.</summary>
public sealed class PieceChange(ChangeKind kind, ComparedPiece? before, ComparedPiece? after)
{
    private IReadOnlyList<DiffSegment>? segments;

    public ChangeKind Kind { get; } = kind;

    public ComparedPiece? Before { get; } = before;

    public ComparedPiece? After { get; } = after;

    public PieceKind PieceKind => (After ?? Before)!.Kind;

    public bool IsArticle => PieceKind == PieceKind.Article;

    public bool IsChange => Kind != ChangeKind.Unchanged;

    /// <summary>The words of both sides in order; worked out when first asked for.</summary>
    public IReadOnlyList<DiffSegment> Segments => segments ??= TextDiff.Of(Before?.Text ?? "", After?.Text ?? "");
}
