using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// Children of <c>page-head</c>: <c>&lt;crumb href="/Laws"&gt;法律&lt;/crumb&gt;</c>, <c>&lt;state&gt;</c> (a tag beside the
/// title) and <c>&lt;actions&gt;</c>. They draw nothing where they stand.
/// </summary>
[HtmlTargetElement("crumb", ParentTag = "page-head")]
[HtmlTargetElement("state", ParentTag = "page-head")]
[HtmlTargetElement("actions", ParentTag = "page-head")]
public sealed class PageHeadPartTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = (PageHeadParts)context.Items[typeof(PageHeadParts)];
        var content = await output.GetChildContentAsync();
        switch (context.TagName)
        {
            case "crumb":
                parts.Crumbs.Add(Crumb(content));
                break;
            case "state":
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
