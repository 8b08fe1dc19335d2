using System.Globalization;
using LearnLaw.Shared;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// <c>&lt;pager model="Model.Rows" /&gt;</c> under a list of <see cref="PagedList{T}"/>: which rows these are, and links to other
/// pages that keep the filters of the address. One page draws nothing.
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(Texts texts) : TagHelper
{
    /// <summary>Pages shown on either side of the current one.</summary>
    private const int Around = 2;

    /// <summary>A <c>PagedList</c> of anything.</summary>
    public IPaged? Model { get; set; }

    /// <summary>Name of the query value that holds the page. Not "page": routing has that word for the page itself.</summary>
    public string Parameter { get; set; } = "p";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Model is not { PageCount: > 1 } list)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", texts["shell.pager"]);
        var first = (list.Page - 1) * list.PageSize + 1;
        var summary = Element("p", "pager__summary");
        summary.InnerHtml.Append(texts["shell.pager-range", first, Math.Min(list.Total, first + list.PageSize - 1), list.Total]);
        var pages = Element("ul", "pager__pages");
        if (list.Page > 1) pages.InnerHtml.AppendHtml(Item(Link(list.Page - 1, texts["shell.pager-previous"], "prev")));
        var last = 0;
        foreach (var page in Shown(list.Page, list.PageCount))
        {
            if (page > last + 1) pages.InnerHtml.AppendHtml(Item(Gap(), far: true));
            pages.InnerHtml.AppendHtml(Item(page == list.Page ? Current(page) : Link(page), far: page != list.Page));
            last = page;
        }

        if (list.Page < list.PageCount) pages.InnerHtml.AppendHtml(Item(Link(list.Page + 1, texts["shell.pager-next"], "next")));
        output.Content.SetHtmlContent(summary);
        output.Content.AppendHtml(pages);
    }

    private static IEnumerable<int> Shown(int page, int count) =>
        Enumerable.Range(1, count).Where(p => p == 1 || p == count || Math.Abs(p - page) <= Around);

    private TagBuilder Link(int page, string? words = null, string? rel = null)
    {
        var link = Element("a", "pager__page");
        var query = new QueryBuilder(ViewContext.HttpContext.Request.Query
            .Where(q => !string.Equals(q.Key, Parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value ?? "")))
        {
            { Parameter, page.ToString(CultureInfo.InvariantCulture) },
        };
        link.Attributes["href"] = query.ToString();
        if (rel is not null) link.Attributes["rel"] = rel;
        else link.Attributes["aria-label"] = texts["shell.pager-page", page];
        link.InnerHtml.Append(words ?? page.ToString(CultureInfo.InvariantCulture));
        return link;
    }

    private TagBuilder Current(int page)
    {
        var link = Link(page);
        link.Attributes["aria-current"] = "page";
        return link;
    }

    private static TagBuilder Gap()
    {
        var gap = Element("span", "pager__page pager__page--gap");
        gap.InnerHtml.Append("…");
        return gap;
    }

    private static TagBuilder Item(TagBuilder content, bool far = false)
    {
        var item = Element("li", far ? "pager__page--far" : null);
        item.InnerHtml.AppendHtml(content);
        return item;
    }

    private static TagBuilder Element(string name, string? css)
    {
        var element = new TagBuilder(name);
        if (css is not null) element.AddCssClass(css);
        return element;
    }
}
