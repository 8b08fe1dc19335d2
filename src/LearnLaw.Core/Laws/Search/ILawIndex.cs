namespace LearnLaw.Laws.Search;

/// <summary>
/// The full-text index of the library, as each database keeps it. It works on the context's own connection and transaction, so an
/// import stores text and index together or neither.
/// </summary>
public interface ILawIndex
{
    Task AddAsync(int version, IReadOnlyCollection<(int Order, IReadOnlyList<string> Tokens)> entries, CancellationToken ct);

    Task RemoveAsync(int version, CancellationToken ct);

    /// <summary>Empties the index, to be filled anew.</summary>
    Task ClearAsync(CancellationToken ct);

    /// <summary>Places where all terms stand, in no useful order, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<LawPlace>> FindAsync(IReadOnlyList<SearchTerm> terms, int limit, CancellationToken ct);

    /// <summary>
    /// Goes through the versions in the order given, takes the first places of each, and stops when so many versions had some. For
    /// words that stand nearly everywhere.
    /// </summary>
    Task<IReadOnlyList<LawPlace>> FindInEachAsync(
        IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> versions, int perVersion, int enough, CancellationToken ct);
}
