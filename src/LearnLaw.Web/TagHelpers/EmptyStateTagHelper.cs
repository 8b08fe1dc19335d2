using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>Why there is nothing here; its content is the first thing to do about it, a button or nothing.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Icon { get; set; } = "inbox";

    public string Title { get; set; } = "";

    public string? Text { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var action = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty empty--framed");
        output.Content.Clear();
        output.Content.AppendHtml(Icons.Render(Icon, large: true));
        output.Content.AppendHtml(Paragraph("empty__title", Title));
        if (!string.IsNullOrEmpty(Text)) output.Content.AppendHtml(Paragraph("empty__text", Text));
        output.Content.AppendHtml(action);
    }

    private static TagBuilder Paragraph(string css, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(css);
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
