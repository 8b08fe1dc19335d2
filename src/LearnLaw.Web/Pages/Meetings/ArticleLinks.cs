using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Meetings;

/// <summary>One article to read: its words for people, its address if the statute is loaded, and its lines.</summary>
public sealed record ArticleLink(string Text, string? Href, IReadOnlyList<LawLine> Lines);

/// <summary>Turns what an administrator typed about articles ("民法典/1079", 《民法典》第一千零七十九条) into links; all of a page in one query.</summary>
public sealed class ArticleLinks(ILawText lawText)
{
    public async Task<IReadOnlyList<ArticleLink>> ReadAsync(IReadOnlyList<string> typed, CancellationToken ct)
    {
        if (typed.Count == 0) return [];
        var parsed = typed.Select(t => (Typed: t, Citation: Citation.TryParse(t, out var citation) ? citation : null)).ToList();
        var passages = await lawText.FindAsync([.. parsed.Select(p => p.Citation).OfType<Citation>().Distinct()], ct);
        return [.. parsed.Select(p => p.Citation is { } citation && passages.TryGetValue(citation, out var passage)
            ? new ArticleLink(citation.ToText(), passage.Link, passage.Lines)
            : new ArticleLink(p.Citation?.ToText() ?? p.Typed, null, []))];
    }
}
