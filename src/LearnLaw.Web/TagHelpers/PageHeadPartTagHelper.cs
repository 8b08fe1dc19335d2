using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// Children of <c>page-head</c>: <c>&lt;page-crumb href="/Laws"&gt;法律&lt;/page-crumb&gt;</c>, <c>&lt;page-state&gt;</c> (a tag beside the
/// title) and <c>&lt;page-actions&gt;</c>. They draw nothing where they stand.
/// </summary>
[HtmlTargetElement("page-crumb", ParentTag = "page-head")]
[HtmlTargetElement("page-state", ParentTag = "page-head")]
[HtmlTargetElement("page-actions", ParentTag = "page-head")]
public sealed class PageHeadPartTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = (PageHeadParts)context.Items[typeof(PageHeadParts)];
        var content = await output.GetChildContentAsync();
        switch (context.TagName)
        {
            case "page-crumb":
                parts.Crumbs.Add(Crumb(content));
                break;
            case "page-state":
                parts.State = content;
                break;
            default:
                parts.Actions = content.IsEmptyOrWhiteSpace ? null : content;
                break;
        }

        output.SuppressOutput();
    }

    private IHtmlContent Crumb(IHtmlContent content)
    {
        if (Href is null) return content;
        var link = new TagBuilder("a");
        link.Attributes["href"] = Href;
        link.InnerHtml.AppendHtml(content);
        return link;
    }
}
