namespace LearnLaw.Laws.Catalogue;

/// <summary>What is known of one wording of a statute. Whatever no source confirms is null.</summary>
public sealed record CatalogueVersion
{
    public DateOnly? Passed { get; init; }

    public DateOnly? Promulgated { get; init; }

    public DateOnly? Effective { get; init; }

    /// <summary>All articles, inserted ones (第…条之一) included: 505 for the Criminal Law.</summary>
    public int? Articles { get; init; }

    /// <summary>How many of them are inserted ones.</summary>
    public int Inserted { get; init; }

    /// <summary>The page of the national database for this wording.</summary>
    public string? Page { get; init; }

    public required IReadOnlyList<CatalogueSource> Sources { get; init; }

    /// <summary>Names the version as the library does: the later of passing and promulgation, else the first day in force.</summary>
    public DateOnly Date => new[] { Passed, Promulgated }.Max() ?? Effective ?? default;

    /// <summary>The number of the last article, which inserted ones do not raise.</summary>
    public int? LastArticle => Articles - Inserted;

    /// <summary>Whether a text of this date is this version: files are named by passing or by promulgation.</summary>
    public bool IsOf(DateOnly date) => Date == date || Passed == date || Promulgated == date;
}
