namespace LearnLaw.Laws.Catalogue;

/// <summary>A step in a statute's life.</summary>
/// <param name="Kind">Adopted, revised as a whole (修订) or amended in part (修正).</param>
public sealed record CatalogueStep(DateOnly Date, CatalogueStepKind Kind);

public enum CatalogueStepKind
{
    Adopted,
    Revised,
    Amended,
}

/// <summary>
/// A statute as the catalogue knows it: facts only, never words of the law. Its status follows from days, like that of a version
/// in the library; <see cref="AsOf"/> says up to which day nothing newer was found.
/// </summary>
public sealed record CatalogueStatute
{
    /// <summary>Full title, 中华人民共和国….</summary>
    public required string Title { get; init; }

    /// <summary>The title as the library names the statute in links.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Further names in use (村委会组织法), each of one statute only.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public required string Organ { get; init; }

    public required StatuteCategory Category { get; init; }

    public LawDepartment? Department { get; init; }

    /// <summary>Newest first, at least one.</summary>
    public required IReadOnlyList<CatalogueVersion> Versions { get; init; }

    /// <summary>Steps as the note of adoption tells them; empty where no note was at hand.</summary>
    public IReadOnlyList<CatalogueStep> History { get; init; } = [];

    public DateOnly? RepealedOn { get; init; }

    /// <summary>Short title of the statute that took its place.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Short titles of the statutes it took the place of.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];

    public DateOnly? AsOf { get; init; }

    public CatalogueVersion Newest => Versions[0];

    /// <summary>The version that counts on a day: the last one in force, else the first to come.</summary>
    public CatalogueVersion VersionOn(DateOnly day) => Statute.CurrentOf(Versions, v => v.Effective, v => v.Date, day) ?? Newest;

    public VersionStatus StatusOn(DateOnly day) => StatuteVersion.StatusOn(day, VersionOn(day).Effective, superseded: null, RepealedOn);

    public CatalogueVersion? VersionOf(DateOnly date) => Versions.FirstOrDefault(v => v.IsOf(date));
}
