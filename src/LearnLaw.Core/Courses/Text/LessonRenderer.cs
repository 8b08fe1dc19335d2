using System.Runtime.CompilerServices;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LearnLaw.Courses.Text;

/// <summary>
/// Turns the Markdown of a lesson into HTML that our content policy allows: no raw HTML, links to web addresses and to this site only,
/// citations linked where the statute is in the library, quotation and figure marks (docs/content-format.md) shown as readers expect.
/// </summary>
public sealed class LessonRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseEmphasisExtras().Build();

    /// <summary>Rendered texts by the set of statutes they were linked against; a new set starts afresh.</summary>
    private readonly ConditionalWeakTable<IReadOnlySet<string>, System.Collections.Concurrent.ConcurrentDictionary<string, string>> rendered = [];

    /// <param name="markdown">The lesson's body.</param>
    /// <param name="loaded">Short titles of the statutes that can be linked.</param>
    public string Render(string markdown, IReadOnlySet<string> loaded) =>
        rendered.GetOrCreateValue(loaded).GetOrAdd(markdown, text => Draw(text, loaded));

    private static string Draw(string markdown, IReadOnlySet<string> loaded)
    {
        var document = Markdown.Parse(Unmark(markdown), Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Disarm(link);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Clamp(heading.Level, 2, 4);
        var finder = new CitationFinder(loaded);
        foreach (var literal in document.Descendants<LiteralInline>().ToList()) LinkCitations(literal, finder, loaded);

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>「…」 becomes ordinary quotation marks, [[…]] its content.</summary>
    private static string Unmark(string markdown) => markdown
        .Replace('「', '“').Replace('」', '”')
        .Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);

    private static void Disarm(LinkInline link)
    {
        var url = link.Url ?? "";
        var safe = url.StartsWith('/') || url.StartsWith('#')
            || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
        if (!safe || link.IsImage) link.Url = "#";
    }

    private static void LinkCitations(LiteralInline literal, CitationFinder finder, IReadOnlySet<string> loaded)
    {
        if (literal.FindParentOfType<LinkInline>().Any()) return;
        var text = literal.Content.ToString();
        var found = finder.Find(text).Where(c => loaded.Contains(c.Target.Statute)).OrderBy(c => c.Start).ToList();
        if (found.Count == 0) return;
        var at = 0;
        foreach (var citation in found)
        {
            if (citation.Start > at) literal.InsertBefore(new LiteralInline(text[at..citation.Start]));
            var link = new LinkInline(LawLink.To(citation.Target), "");
            link.AppendChild(new LiteralInline(text.Substring(citation.Start, citation.Length)));
            literal.InsertBefore(link);
            at = citation.Start + citation.Length;
        }

        if (at < text.Length) literal.InsertBefore(new LiteralInline(text[at..]));
        literal.Remove();
    }
}

internal static class InlineAncestors
{
    public static IEnumerable<T> FindParentOfType<T>(this Inline inline)
        where T : Inline
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
            if (parent is T wanted) yield return wanted;
    }
}
