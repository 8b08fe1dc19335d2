using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Shared;

namespace LearnLaw.Laws.Search;

/// <summary>
/// Searches the library. Titles come first, then the article that was cited, then texts by the rank of their source. Words that stand in
/// few places are collected and grouped; of words that stand nearly everywhere the first places of each statute are taken until a page is full.
/// </summary>
public sealed class SearchLaws(
    LearnLawDbContext db, ILawIndex index, LawShelf shelf, StatuteCatalogue catalogue, ReadHits readHits, OrganisationClock clock)
{
    public const int GroupsOnAPage = 10;
    public const int HitsOfAGroup = 3;

    /// <summary>Places are counted up to here.</summary>
    public const int Countable = 2000;

    private const int MaxTitles = 6;

    /// <param name="typed">Words, a title, or a citation.</param>
    /// <param name="filter">Narrows the search.</param>
    /// <param name="start">How many groups to pass over, from <see cref="LawHits.Next"/>.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<LawHits> RunAsync(string? typed, LawFilter filter, int start = 0, CancellationToken ct = default)
    {
        var query = LawQuery.Parse(typed);
        if (query.IsEmpty) return new LawHits(query, [], [], 0, null);
        var content = await shelf.ReadAsync(db, ct);
        var scope = content.Choose(filter, clock.Today);
        var versions = scope.Versions;
        var titles = start > 0 || filter.Slug is not null ? [] : TitlesOf(query, versions);
        if (query.Citation is { } citation && versions.FirstOrDefault(v => v.Slug == catalogue.SlugOf(citation.Statute)) is { } cited
            && await readHits.ArticleAsync(cited, citation, ct) is { } article)
            return new LawHits(query, titles, [new LawHitGroup(cited, [article], 1)], 1, null);
        if (query.ArticleKey is { } key) return await ArticlesAsync(query, key, versions, start, ct);

        var terms = query.Words.Select(w => SearchText.Of(w).ToTerm()).ToList();
        var places = filter.Slug is null ? await index.FindAsync(terms, Countable + 1, ct) : [];
        return filter.Slug is null && places.Count <= Countable
            ? await CollectedAsync(query, titles, places.Where(p => scope.RankOf.ContainsKey(p.Version)).ToList(), scope, start, ct)
            : await StreamedAsync(query, titles, terms, versions, start, filter.Slug is null ? HitsOfAGroup : Countable, ct);
    }

    private async Task<LawHits> CollectedAsync(
        LawQuery query, IReadOnlyList<ShelvedVersion> titles, List<LawPlace> places, LawScope scope,
        int start, CancellationToken ct)
    {
        var groups = places.GroupBy(p => scope.RankOf[p.Version]).OrderBy(g => g.Key).ToList();
        var shown = groups.Skip(start).Take(GroupsOnAPage)
            .Select(g => (Version: scope.Versions[g.Key], Places: g.OrderBy(p => p.Order).Take(HitsOfAGroup).ToList(), Total: (int?)g.Count())).ToList();
        return new LawHits(query, titles, await readHits.RunAsync(query, shown, ct), places.Count, start + shown.Count < groups.Count ? start + shown.Count : null);
    }

    /// <summary>Passes over as many versions as the pages before have gone through: their number is the place of the next page.</summary>
    private async Task<LawHits> StreamedAsync(
        LawQuery query, IReadOnlyList<ShelvedVersion> titles, List<SearchTerm> terms, IReadOnlyList<ShelvedVersion> versions, int start, int perVersion, CancellationToken ct)
    {
        var rest = versions.Skip(start).ToList();
        var places = await index.FindInEachAsync(terms, [.. rest.Select(v => v.SearchKey)], perVersion + 1, GroupsOnAPage, ct);
        var byVersion = places.GroupBy(p => p.Version).ToDictionary(g => g.Key, g => g.ToList());
        var shown = rest.Where(v => byVersion.ContainsKey(v.SearchKey))
            .Select(v => (Version: v, Places: byVersion[v.SearchKey].Take(perVersion).ToList(),
                Total: byVersion[v.SearchKey].Count <= perVersion ? byVersion[v.SearchKey].Count : (int?)null)).ToList();
        var last = shown.Count == 0 ? rest.Count : rest.IndexOf(shown[^1].Version) + 1;
        var hasMore = shown.Count == GroupsOnAPage && start + last < versions.Count;
        return new LawHits(query, titles, await readHits.RunAsync(query, shown, ct), null, hasMore ? start + last : null);
    }

    private async Task<LawHits> ArticlesAsync(LawQuery query, string key, IReadOnlyList<ShelvedVersion> versions, int start, CancellationToken ct)
    {
        var found = await readHits.ArticlesAsync(key, [.. versions.Skip(start)], GroupsOnAPage + 1, ct);
        var next = found.Count > GroupsOnAPage ? start + versions.Skip(start).ToList().IndexOf(found[GroupsOnAPage].Version) : (int?)null;
        return new LawHits(query, [], [.. found.Take(GroupsOnAPage)], null, next);
    }

    /// <summary>Exact titles first, then titles that begin with the words, then titles that have them; by rank within.</summary>
    internal static IReadOnlyList<ShelvedVersion> TitlesOf(LawQuery query, IReadOnlyList<ShelvedVersion> versions)
    {
        string[] typed = query.Citation is { } citation ? [citation.Statute] : [.. query.Words];
        var words = typed.Select(w => SearchText.Of(w).ToString()).Distinct().ToList();
        var whole = string.Concat(words);
        return [.. versions.Where(v => v.IsNamed(words)).DistinctBy(v => v.StatuteId).OrderBy(v => v.Nearness(whole)).Take(MaxTitles)];
    }
}
