using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// A number with its unit and the formula it was counted by; with <c>href</c> the whole tile leads to the rows behind it.
/// Tiles stand in <c>&lt;div class="figures"&gt;</c>.
/// </summary>
[HtmlTargetElement("figure-tile", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FigureTileTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public string Value { get; set; } = "";

    public string? Unit { get; set; }

    public string? Formula { get; set; }

    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "div" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "figure");
        if (Href is not null) output.Attributes.SetAttribute("href", Href);
        output.Content.Clear();
        output.Content.AppendHtml(Span("figure__label", Label));
        var value = Span("figure__value", Value);
        if (!string.IsNullOrEmpty(Unit)) value.InnerHtml.AppendHtml(Span("figure__unit", Unit));
        output.Content.AppendHtml(value);
        if (!string.IsNullOrEmpty(Formula)) output.Content.AppendHtml(Span("figure__formula", Formula));
    }

    private static TagBuilder Span(string css, string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(css);
        span.InnerHtml.Append(text);
        return span;
    }
}
