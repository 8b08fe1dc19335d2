namespace LearnLaw.Laws.Comparison;

/// <summary>
/// Everything that two versions hold, in the order of the new one; what was deleted stands where it stood, after the piece that
/// went before it.
/// </summary>
public sealed class VersionComparison
{
    private VersionComparison(IReadOnlyList<PieceChange> changes) => Changes = changes;

    public IReadOnlyList<PieceChange> Changes { get; }

    /// <summary>How many articles of a kind; headings and prefaces are not counted.</summary>
    public int CountOf(ChangeKind kind) => Changes.Count(change => change.IsArticle && change.Kind == kind);

    /// <summary>Changed headings, preface and annexes.</summary>
    public int OtherChanges => Changes.Count(change => !change.IsArticle && change.IsChange);

    public bool IsSame => !Changes.Any(change => change.IsChange);

    public static VersionComparison Of(IReadOnlyList<LawNode> before, IReadOnlyList<LawNode> after) =>
        Of(ComparedPiece.From(before), ComparedPiece.From(after));

    internal static VersionComparison Of(IReadOnlyList<ComparedPiece> before, IReadOnlyList<ComparedPiece> after)
    {
        var newOf = PieceMatching.Of(before, after);
        var deletedAfter = new Dictionary<int, List<ComparedPiece>>();
        var oldOf = new Dictionary<int, ComparedPiece>();
        var last = -1;
        for (var at = 0; at < before.Count; at++)
        {
            if (newOf[at] is { } found)
            {
                oldOf[found] = before[at];
                last = found;
            }
            else if (deletedAfter.TryGetValue(last, out var others))
            {
                others.Add(before[at]);
            }
            else
            {
                deletedAfter[last] = [before[at]];
            }
        }

        var changes = new List<PieceChange>(after.Count + deletedAfter.Count);
        for (var at = -1; at < after.Count; at++)
        {
            if (at >= 0) changes.Add(oldOf.TryGetValue(at, out var old) ? new PieceChange(KindOf(old, after[at]), old, after[at]) : new PieceChange(ChangeKind.Added, null, after[at]));
            changes.AddRange(deletedAfter.GetValueOrDefault(at, []).Select(deleted => new PieceChange(ChangeKind.Deleted, deleted, null)));
        }

        return new VersionComparison(changes);
    }

    private static ChangeKind KindOf(ComparedPiece before, ComparedPiece after) => (before.Key == after.Key, before.Folded == after.Folded) switch
    {
        (true, true) => ChangeKind.Unchanged,
        (true, false) => ChangeKind.Changed,
        (false, true) => ChangeKind.Moved,
        _ => ChangeKind.MovedAndChanged,
    };
}
