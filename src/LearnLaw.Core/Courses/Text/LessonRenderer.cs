using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LearnLaw.Files.Content;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LearnLaw.Courses.Text;

/// <summary>
/// Turns the Markdown of a lesson into HTML that our content policy allows: no raw HTML, no images, links to web addresses and to this site
/// only, citations linked where the statute is in the library, quotation and figure marks (docs/content-format.md) shown as readers
/// expect. Works on the parsed text, so that code and the author's own links are left alone.
/// </summary>
public sealed class LessonRenderer
{
    /// <summary>Texts kept drawn: many times the lessons of a site. Beyond it (previews while writing) all are dropped.</summary>
    private const int MostKept = 500;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Rendered texts by the set of statutes they were linked against; a new set starts afresh.</summary>
    private readonly ConditionalWeakTable<IReadOnlySet<string>, ConcurrentDictionary<string, string>> rendered = [];

    /// <param name="markdown">The lesson's body.</param>
    /// <param name="loaded">Short titles of the statutes that can be linked.</param>
    public string Render(string markdown, IReadOnlySet<string> loaded)
    {
        var kept = rendered.GetOrCreateValue(loaded);
        if (kept.Count >= MostKept) kept.Clear();
        return kept.GetOrAdd(markdown, text => Draw(text, loaded));
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseEmphasisExtras();
        builder.InlineParsers.Insert(0, new FigureParser());
        return builder.Build();
    }

    private static string Draw(string markdown, IReadOnlySet<string> loaded)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Clamp(heading.Level, 2, 4);
        foreach (var table in document.Descendants<Table>()) DropAlignment(table);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Disarm(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList()) Disarm(link);
        var finder = new CitationFinder(loaded);
        foreach (var literal in document.Descendants<LiteralInline>().ToList()) Mark(literal, finder, loaded);

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>Alignment would be written as a style, which the content policy forbids.</summary>
    private static void DropAlignment(Table table)
    {
        foreach (var column in table.ColumnDefinitions) (column.Alignment, column.Width) = (null, 0);
    }

    private static void Disarm(LinkInline link)
    {
        if (!link.IsImage && IsSafe(link.Url)) return;
        foreach (var child in link.ToList())
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    private static void Disarm(AutolinkInline link)
    {
        if (!link.IsEmail && IsSafe(link.Url)) return;
        link.ReplaceBy(new LiteralInline(link.Url));
    }

    /// <summary>A web address, a path of this site or a place on the page. A browser takes "//host" and "/\host" for other sites.</summary>
    private static bool IsSafe(string? url) =>
        url is ['#', ..] or ['/'] || (url is ['/', var second, ..] && second is not ('/' or '\\'))
        || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");

    /// <summary>「…」 becomes ordinary quotation marks, and citations become links unless the author made one already.</summary>
    private static void Mark(LiteralInline literal, CitationFinder finder, IReadOnlySet<string> loaded)
    {
        var text = ContentMarks.ForReaders(literal.Content.ToString());
        literal.Content = new StringSlice(text);
        if (IsWithinLink(literal)) return;
        foreach (var run in TextRun.Cut(text, finder.Find(text), found => loaded.Contains(found.Target.Statute)))
            literal.InsertBefore(run.Target is { } target ? LinkTo(target, run.Text) : new LiteralInline(run.Text));
        literal.Remove();
    }

    private static LinkInline LinkTo(Citation target, string words)
    {
        var link = new LinkInline(LawLink.To(target), "");
        link.AppendChild(new LiteralInline(words));
        return link;
    }

    private static bool IsWithinLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
            if (parent is LinkInline) return true;
        return false;
    }
}
