using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws.Import;

/// <summary>What became of one file of a bulk import.</summary>
public enum ImportStatus
{
    Imported,

    /// <summary>The library has the same words for this version.</summary>
    Unchanged,

    /// <summary>The library has other words for this version, and replacing was not asked for.</summary>
    Differs,

    Replaced,

    /// <summary>Words are missing or doubled (errors among the problems), and taking it anyway was not asked for.</summary>
    Incomplete,

    /// <summary>No statute: another format, or a text without articles and without a statute's title.</summary>
    Skipped,

    /// <summary>Damaged, hostile, or of no known date; <see cref="ImportOutcome.Refusal"/> says which.</summary>
    Refused,
}

/// <summary>One line of a bulk import's report.</summary>
/// <param name="File">The path as it was found.</param>
/// <param name="Status">What became of it.</param>
public sealed record ImportOutcome(string File, ImportStatus Status)
{
    /// <summary>Short title; empty where the file was not read.</summary>
    public string Title { get; init; } = "";

    /// <summary>Date that names the version.</summary>
    public DateOnly? Version { get; init; }

    public int Articles { get; init; }

    public IReadOnlyList<LawTextProblem> Problems { get; init; } = [];

    /// <summary>The text held against the catalogue; null where it was not read.</summary>
    public CatalogueCheck? Catalogue { get; init; }

    /// <summary>Why it was skipped or refused: the key of a text, with <see cref="RefusalArguments"/> in it.</summary>
    public string? Refusal { get; init; }

    public IReadOnlyList<object?> RefusalArguments { get; init; } = [];

    /// <summary>Whether somebody has to look at it: the command line then ends with 1.</summary>
    public bool NeedsAttention => Status is ImportStatus.Refused or ImportStatus.Incomplete or ImportStatus.Differs;
}
