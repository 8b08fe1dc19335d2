using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// A form that names no address posts to the page's own handler. Without one the browser would repeat the address of a page drawn again
/// after another button (?handler=Remove), and "save" would remove.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method='post']")]
public sealed class OwnFormTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes.ContainsName("action")) return;
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query
            .Where(q => !string.Equals(q.Key, "handler", StringComparison.OrdinalIgnoreCase))
            .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value ?? "")));
        output.Attributes.SetAttribute("action", request.PathBase.Add(request.Path).ToUriComponent() + query);
    }
}
