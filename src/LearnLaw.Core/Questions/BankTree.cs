namespace LearnLaw.Questions;

/// <summary>Banks in the order of a tree: each followed by those below it, by name.</summary>
public sealed class BankTree
{
    private readonly ILookup<Guid?, QuestionBank> below;

    /// <param name="banks">Those in reach; one whose parent is not among them stands at the top.</param>
    public BankTree(IReadOnlyCollection<QuestionBank> banks)
    {
        var known = banks.Select(b => b.Id).ToHashSet();
        below = banks.OrderBy(b => b.Name, StringComparer.Ordinal).ToLookup(b => b.ParentId is { } parent && known.Contains(parent) ? parent : (Guid?)null);
        Places = [.. Walk(null, 0)];
    }

    public IReadOnlyList<BankPlace> Places { get; }

    public IReadOnlyList<QuestionBank> Banks => [.. Places.Select(p => p.Bank)];

    /// <summary>The bank and everything below it.</summary>
    public IReadOnlyList<Guid> Subtree(Guid bankId) => [bankId, .. below[bankId].SelectMany(b => Subtree(b.Id))];

    private IEnumerable<BankPlace> Walk(Guid? parent, int depth) => below[parent].SelectMany(b => Walk(b.Id, depth + 1).Prepend(new BankPlace(b, depth)));
}

/// <param name="Bank">A bank of the tree.</param>
/// <param name="Depth">0 at the top.</param>
public sealed record BankPlace(QuestionBank Bank, int Depth)
{
    /// <summary>The name with a mark for its depth, for choices that cannot indent.</summary>
    public string Indented => string.Concat(Enumerable.Repeat("　", Depth)) + Bank.Name;
}
