using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws.Catalogue;

/// <summary>How a text compares with what the catalogue knows of it.</summary>
public enum CatalogueMatch
{
    /// <summary>The catalogue does not list this statute.</summary>
    NotListed,

    /// <summary>It lists the statute, but no version of this date.</summary>
    VersionUnknown,

    /// <summary>It lists the version, but no source gave a number of articles.</summary>
    TotalUnknown,

    /// <summary>Exactly as many articles as known, under the right numbers.</summary>
    Complete,

    /// <summary>Articles are missing, or there are more than known.</summary>
    ArticlesDiffer,
}

/// <summary>A text held against the catalogue before it is stored.</summary>
/// <param name="Match">The outcome.</param>
/// <param name="Statute">The statute listed; null where it is not.</param>
/// <param name="Version">The version listed; null where it is not.</param>
/// <param name="Found">Articles in the text.</param>
/// <param name="Missing">Numbers that should be there, neighbours put together: "106–308".</param>
/// <param name="Extra">Numbers beyond the last article known.</param>
public sealed record CatalogueCheck(
    CatalogueMatch Match, CatalogueStatute? Statute, CatalogueVersion? Version, int Found, IReadOnlyList<string> Missing, IReadOnlyList<string> Extra)
{
    /// <summary>Articles that the version should have.</summary>
    public int? Expected => Version?.Articles;

    /// <summary>A later version than the text's, where the catalogue knows one.</summary>
    public CatalogueVersion? Newer { get; init; }

    /// <param name="text">The whole statute, parts put together.</param>
    /// <param name="title">Title as confirmed or read.</param>
    /// <param name="date">Date that names the version; null where the text tells none.</param>
    /// <param name="catalogue">What is known.</param>
    public static CatalogueCheck Of(ParsedStatute text, string title, DateOnly? date, StatuteCatalogue catalogue)
    {
        var found = text.Articles().Select(a => a.Number).OfType<LawNumber>().ToList();
        if (catalogue.Find(title) is not { } statute) return new CatalogueCheck(CatalogueMatch.NotListed, null, null, found.Count, [], []);

        var version = date is { } day ? statute.VersionOf(day) : null;
        var newer = date is { } since && version != statute.Newest && statute.Newest.Date > since ? statute.Newest : null;
        if (version?.LastArticle is not { } last)
        {
            var match = version is null ? CatalogueMatch.VersionUnknown : CatalogueMatch.TotalUnknown;
            return new CatalogueCheck(match, statute, version, found.Count, [], []) { Newer = newer };
        }

        var numbers = found.Select(n => n.Main).ToHashSet();
        var missing = Ranges(Enumerable.Range(1, last).Where(n => !numbers.Contains(n)));
        var extra = Ranges(numbers.Where(n => n > last).Order());
        var isComplete = found.Count == version.Articles && missing.Count == 0 && extra.Count == 0;
        return new CatalogueCheck(isComplete ? CatalogueMatch.Complete : CatalogueMatch.ArticlesDiffer, statute, version, found.Count, missing, extra) { Newer = newer };
    }

    /// <summary>Fills days that the text leaves open with those the catalogue knows; what the text says stays.</summary>
    public StatuteFacts Complete(StatuteFacts facts) => Version is null ? facts : facts with
    {
        Effective = facts.Effective ?? Version.Effective,
        RepealedOn = facts.RepealedOn ?? (Version == Statute!.Newest ? Statute.RepealedOn : null),
    };

    private static List<string> Ranges(IEnumerable<int> numbers)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var number in numbers)
        {
            if (ranges.Count > 0 && ranges[^1].To == number - 1) ranges[^1] = (ranges[^1].From, number);
            else ranges.Add((number, number));
        }

        return [.. ranges.Select(r => r.From == r.To ? $"{r.From}" : $"{r.From}–{r.To}")];
    }
}
