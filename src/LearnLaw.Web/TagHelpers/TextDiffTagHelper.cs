using LearnLaw.Shared.Diffs;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// <c>&lt;text-diff value="Model.Facts" /&gt;</c>: what changes between two texts, the line as it is and then as it would be. Signs,
/// del and ins, and words for screen readers stand besides the colours. Written here and not in a view, whose white space would show
/// as gaps between Chinese characters.
/// </summary>
[HtmlTargetElement("text-diff", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextDiffTagHelper(Texts texts) : TagHelper
{
    public TextDiff Value { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "diff");
        foreach (var line in Value.Lines) output.Content.AppendHtml(Draw(line));
    }

    private TagBuilder Draw(DiffLine line) => line.Kind switch
    {
        DiffKind.Skipped => Paragraph("diff__skipped", texts["shared.diff-skipped", line.Count]),
        DiffKind.Removed => Changed(line, "diff__line diff__line--removed", "shared.diff-removed", "del"),
        DiffKind.Added => Changed(line, "diff__line diff__line--added", "shared.diff-added", "ins"),
        _ => Paragraph("diff__line", line.Text),
    };

    private TagBuilder Changed(DiffLine line, string css, string wordKey, string mark)
    {
        var paragraph = Paragraph(css, "");
        paragraph.InnerHtml.AppendHtml(Element("span", texts[wordKey], "visually-hidden"));
        foreach (var piece in line.Pieces)
        {
            if (piece.IsChanged) paragraph.InnerHtml.AppendHtml(Element(mark, piece.Text));
            else paragraph.InnerHtml.Append(piece.Text);
        }

        return paragraph;
    }

    private static TagBuilder Paragraph(string css, string text) => Element("p", text, css);

    private static TagBuilder Element(string name, string text, string? css = null)
    {
        var element = new TagBuilder(name);
        if (css is not null) element.AddCssClass(css);
        element.InnerHtml.Append(text);
        return element;
    }
}
