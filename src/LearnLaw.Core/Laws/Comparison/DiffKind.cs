namespace LearnLaw.Laws.Comparison;

public enum DiffKind
{
    /// <summary>In both texts; they may differ in what <see cref="LawText.LawTextCleaning.Fold"/> ignores.</summary>
    Equal,

    Deleted,

    Inserted,
}
