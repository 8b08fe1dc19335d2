using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;

namespace LearnLaw.Laws.Search;

/// <param name="Text">What it is.</param>
/// <param name="Link">Where it leads.</param>
public sealed record LawSuggestion(string Text, string Link);

/// <summary>What a person may mean while still typing: a cited article, then statutes by their names. Reads memory only.</summary>
public sealed class SuggestLaws(LearnLawDbContext db, LawShelf shelf, StatuteCatalogue catalogue, OrganisationClock clock)
{
    public async Task<IReadOnlyList<LawSuggestion>> RunAsync(string? typed, CancellationToken ct = default)
    {
        var query = LawQuery.Parse(typed);
        if (query.IsEmpty) return [];
        var versions = (await shelf.ReadAsync(db, ct)).Choose(new LawFilter(), clock.Today).Versions;
        var suggestions = new List<LawSuggestion>();
        if (query.Citation is { } citation && versions.FirstOrDefault(v => v.Slug == catalogue.SlugOf(citation.Statute)) is { } cited)
            suggestions.Add(new LawSuggestion(citation.ToText(), LawLink.To(citation)));
        suggestions.AddRange(SearchLaws.TitlesOf(query, versions).Select(v => new LawSuggestion(v.ShortTitle, LawLink.To(new Citation(v.Slug)))));
        return suggestions;
    }
}
