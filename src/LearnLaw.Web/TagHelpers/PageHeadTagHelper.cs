using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// Head of a page: where one is (<c>crumb</c>), the title with its count or state (<c>state</c>), a note, and what one can do
/// (<c>actions</c>). Also names the browser's tab, so that heading and title cannot differ.
/// </summary>
[HtmlTargetElement("page-head")]
public sealed class PageHeadTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Count { get; set; }

    public string? Note { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new PageHeadParts();
        context.Items[typeof(PageHeadParts)] = parts;
        // A misspelt part would vanish without a word.
        var rest = await output.GetChildContentAsync();
        if (!rest.IsEmptyOrWhiteSpace) throw new InvalidOperationException($"page-head holds only crumb, state and actions, not: {rest.GetContent().Trim()}");
        ViewContext.ViewData["Title"] = Title;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-head");
        output.Content.Clear();
        output.Content.AppendHtml(Main(parts));
        if (parts.Actions is not null) output.Content.AppendHtml(Element("div", "page-head__actions", parts.Actions));
    }

    private TagBuilder Main(PageHeadParts parts)
    {
        var main = Element("div", "page-head__main");
        if (parts.Crumbs.Count > 0)
        {
            var trail = Element("ol", "page-head__trail");
            foreach (var crumb in parts.Crumbs) trail.InnerHtml.AppendHtml(Element("li", null, crumb));
            main.InnerHtml.AppendHtml(trail);
        }

        var heading = Element("h1", "page-head__title");
        heading.InnerHtml.Append(Title);
        if (parts.State is not null) heading.InnerHtml.AppendHtml(parts.State);
        if (!string.IsNullOrEmpty(Count)) heading.InnerHtml.AppendHtml(Element("span", "page-head__count", new StringHtmlContent(Count)));
        main.InnerHtml.AppendHtml(heading);
        if (!string.IsNullOrEmpty(Note)) main.InnerHtml.AppendHtml(Element("p", "page-head__note", new StringHtmlContent(Note)));
        return main;
    }

    private static TagBuilder Element(string name, string? css, IHtmlContent? content = null)
    {
        var element = new TagBuilder(name);
        if (css is not null) element.AddCssClass(css);
        if (content is not null) element.InnerHtml.AppendHtml(content);
        return element;
    }
}
