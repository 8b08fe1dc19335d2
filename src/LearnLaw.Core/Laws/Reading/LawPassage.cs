using LearnLaw.Laws.Citations;

namespace LearnLaw.Laws.Reading;

/// <summary>Whether a citation could be followed.</summary>
public enum PassageState
{
    Found,

    /// <summary>The statute is there but has no such article, 款 or 项.</summary>
    NoSuchPlace,

    /// <summary>Nobody has uploaded this statute (or this version of it) yet.</summary>
    NotLoaded,
}

/// <summary>
/// The words of a cited place, in the version in force today unless the citation names one. <paramref name="Lines"/> are the
/// lines cited, empty for a citation of a whole statute.
/// </summary>
public sealed record LawPassage(Citation Citation, PassageState State, IReadOnlyList<LawLine> Lines)
{
    /// <summary>Address of the place; null where the statute is not loaded or has no such place.</summary>
    public string? Link { get; init; }

    /// <summary>Date of the version the words are from.</summary>
    public DateOnly? Version { get; init; }

    public VersionStatus? Status { get; init; }
}
