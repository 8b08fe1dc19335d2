using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LearnLaw.ContentCheck;

/// <summary>The Markdown of a lesson as the checker sees it: its paragraphs, and what lessons may not hold.</summary>
internal sealed class LessonMarkdown
{
    // Raw HTML is read as such here, so that it can be told; figures keep their brackets.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    private readonly MarkdownDocument document;

    public LessonMarkdown(string body)
    {
        document = Markdown.Parse(body, Pipeline);
        Paragraphs = [.. ParagraphsOf(document)];
    }

    public IReadOnlyList<LessonParagraph> Paragraphs { get; }

    /// <summary>What docs/content-format.md keeps out of lessons, with the line in the body, from 0.</summary>
    public IEnumerable<(string Key, int Line)> Forbidden()
    {
        foreach (var node in document.Descendants())
        {
            if (KeyOf(node) is { } key) yield return (key, LineOf(node));
        }
    }

    private static string? KeyOf(MarkdownObject node) => node switch
    {
        HeadingBlock { Level: 1 } => "content.check-heading",
        HtmlBlock or HtmlInline => "content.check-html",
        LinkInline { IsImage: true } => "content.check-image",
        LinkInline or AutolinkInline => "content.check-link",
        _ => null,
    };

    /// <summary>An inline does not know its line without precise positions; its block does.</summary>
    private static int LineOf(MarkdownObject node)
    {
        if (node is not Inline inline) return node.Line;
        while (inline.Parent is { } parent) inline = parent;
        return inline is ContainerInline { ParentBlock: { } block } ? block.Line : node.Line;
    }

    private static IEnumerable<LessonParagraph> ParagraphsOf(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case ListItemBlock item:
                    yield return new LessonParagraph(item.Line, string.Join('\n', item.OfType<LeafBlock>().Select(TextOf)));
                    foreach (var below in item.OfType<ContainerBlock>().SelectMany(ParagraphsOf)) yield return below;
                    break;
                case TableRow row:
                    yield return new LessonParagraph(row.Line, string.Join('\n', row.Descendants<LeafBlock>().Select(TextOf)));
                    break;
                case ContainerBlock nested:
                    foreach (var below in ParagraphsOf(nested)) yield return below;
                    break;
                case LeafBlock leaf:
                    yield return new LessonParagraph(leaf.Line, TextOf(leaf));
                    break;
            }
        }
    }

    private static string TextOf(LeafBlock leaf)
    {
        var text = new StringBuilder();
        if (leaf.Inline is { } inline) Append(text, inline);
        else text.Append(leaf.Lines);
        return text.ToString();
    }

    /// <summary>A line break within a paragraph is nothing: it may part a citation or a quotation.</summary>
    private static void Append(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content); break;
                case CodeInline code: text.Append(code.Content); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded); break;
                case ContainerInline nested: Append(text, nested); break;
            }
        }
    }
}
