using System.Collections.Concurrent;

namespace LearnLaw.Laws.Search;

/// <summary>What stands on the shelf at one moment, by rank, with the choices that filters make of it worked out once a day.</summary>
public sealed class LawShelfContent(IReadOnlyList<ShelvedVersion> ordered)
{
    private const int MostChoices = 64;

    private readonly ConcurrentDictionary<(LawFilter, DateOnly), LawScope> choices = new();

    public IReadOnlyList<ShelvedVersion> Ordered => ordered;

    /// <summary>The versions that the filter lets a search find.</summary>
    public LawScope Choose(LawFilter filter, DateOnly today)
    {
        if (choices.TryGetValue((filter, today), out var known)) return known;
        var scope = new LawScope(filter.Choose(ordered, today));
        // Dates and statutes may be anything: only so many are remembered.
        if (choices.Count < MostChoices) choices.TryAdd((filter, today), scope);
        return scope;
    }
}

/// <summary>Versions by rank, and the rank of each by its search key.</summary>
public sealed class LawScope(IReadOnlyList<ShelvedVersion> versions)
{
    public IReadOnlyList<ShelvedVersion> Versions => versions;

    public IReadOnlyDictionary<int, int> RankOf { get; } = versions.Select((v, rank) => (v.SearchKey, rank)).ToDictionary(v => v.SearchKey, v => v.rank);
}
