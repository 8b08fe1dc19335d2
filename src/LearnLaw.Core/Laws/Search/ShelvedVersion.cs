using LearnLaw.Laws.Catalogue;

namespace LearnLaw.Laws.Search;

/// <summary>A version with what search needs to know of it and its statute.</summary>
public sealed record ShelvedVersion(
    Guid Id, int SearchKey, Guid StatuteId, string Slug, string ShortTitle, string Title, StatuteCategory Category,
    DateOnly Date, DateOnly? Effective, DateOnly? SupersededOn, DateOnly? RepealedOn)
{
    /// <summary>The short title folded for search.</summary>
    public string FoldedShort { get; init; } = SearchText.Of(ShortTitle).ToString();

    /// <summary>Further names from the catalogue, folded: 村委会组织法.</summary>
    public IReadOnlyList<string> FoldedNames { get; init; } = [];

    /// <summary>部门法, where the catalogue knows it.</summary>
    public LawDepartment? Department { get; init; }

    public string FoldedTitle { get; init; } = SearchText.Of(Title).ToString();

    /// <summary>Whether title, short title or another name has all the words.</summary>
    public bool IsNamed(List<string> words) => Has(FoldedTitle, words) || Has(FoldedShort, words) || FoldedNames.Any(name => Has(name, words));

    /// <summary>0 for the very name, 1 for a name that begins so, 2 for one that has it.</summary>
    public int Nearness(string words) => ((string[])[FoldedShort, FoldedTitle, .. FoldedNames])
        .Min(name => name == words ? 0 : name.StartsWith(words, StringComparison.Ordinal) ? 1 : 2);

    private static bool Has(string name, List<string> words)
    {
        foreach (var word in words)
            if (!name.Contains(word, StringComparison.Ordinal)) return false;
        return true;
    }

    public VersionStatus StatusOn(DateOnly day) => StatuteVersion.StatusOn(day, Effective, SupersededOn, RepealedOn);

    /// <summary>Whether this wording applied on the day.</summary>
    public bool WasInForceOn(DateOnly day) => StatusOn(day) == VersionStatus.InForce && (Effective is not null || Date <= day);
}
