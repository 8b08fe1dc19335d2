using LearnLaw.Laws;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;

namespace LearnLaw.ContentCheck;

/// <summary>What the texts at hand say of every place that content cites, and the catalogue of the others.</summary>
internal sealed class LawPlaces
{
    private readonly IReadOnlyDictionary<Citation, LawPassage> passages;
    private readonly StatuteCatalogue catalogue;
    private readonly DateOnly today;
    private readonly Dictionary<Citation, string?> articles = [];

    private LawPlaces(IReadOnlyDictionary<Citation, LawPassage> passages, StatuteCatalogue catalogue, DateOnly today)
    {
        this.passages = passages;
        this.catalogue = catalogue;
        this.today = today;
    }

    public static async Task<LawPlaces> ReadAsync(ILawText law, StatuteCatalogue catalogue, DateOnly today, IEnumerable<Citation> cited, CancellationToken ct)
    {
        var all = cited.SelectMany(place => new[] { place, place.WholeArticle, new Citation(place.Statute) }).Distinct().ToList();
        return new LawPlaces(await law.FindAsync(all, ct), catalogue, today);
    }

    public PlaceStanding StandingOf(Citation place) => passages[place].State switch
    {
        PassageState.Found => PlaceStanding.Read,
        PassageState.NoSuchPlace => PlaceStanding.NoSuchPlace,
        _ => StandingInCatalogue(place),
    };

    /// <summary>
    /// The words of the whole article (or preface) that a place lies in, labels of 项 and 目 included, without white space: what
    /// quotations are looked for in, and what the record of the blind pass is hashed over. Null where the text is not at hand.
    /// </summary>
    public string? ArticleOf(Citation place)
    {
        var whole = place.WholeArticle;
        if (articles.TryGetValue(whole, out var known)) return known;
        var passage = passages[whole];
        return articles[whole] = passage.State == PassageState.Found
            ? ContentMark.Squeeze(string.Concat(passage.Lines.Select(line => line.Label + line.Text)))
            : null;
    }

    private PlaceStanding StandingInCatalogue(Citation place)
    {
        if (catalogue.Find(place.Statute) is not { } statute)
            return passages[new Citation(place.Statute)].State == PassageState.NotLoaded ? PlaceStanding.UnknownStatute : PlaceStanding.NoSuchVersion;
        var version = place.Version is { } date
            ? Statute.NamedOf(statute.Versions, v => v.Effective, v => v.Date, date) ?? statute.VersionOf(date)
            : statute.VersionOn(today);
        if (version is null) return PlaceStanding.NoSuchVersion;
        if (place.Article is not { } article || version.LastArticle is not { } last) return PlaceStanding.NotAtHand;
        return article.Main <= last && (article.Inserted == 0 || version.Inserted > 0) ? PlaceStanding.Counted : PlaceStanding.NoSuchPlace;
    }
}
