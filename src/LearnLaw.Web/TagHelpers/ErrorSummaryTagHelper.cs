using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// <c>&lt;error-summary /&gt;</c> at the top of a form: what is wrong, each line a link to its field. A refusal that belongs to no field is
/// a message of its own. Nothing is drawn while all is well.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(Texts texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ViewData.ModelState
            .OrderBy(entry => Place(entry.Key))
            .SelectMany(entry => entry.Value!.Errors, (entry, error) => (Field: entry.Key, error.ErrorMessage))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("data-error-summary", "");
        if (errors is [{ Field: "" } refusal])
        {
            output.Attributes.SetAttribute("class", "flash flash--vermilion");
            output.Content.SetHtmlContent(Icons.Render("cross-circle"));
            output.Content.AppendHtml(Element("p", refusal.ErrorMessage));
            return;
        }

        output.Attributes.SetAttribute("class", "error-summary");
        var title = new TagBuilder("h2");
        title.AddCssClass("error-summary__title");
        title.InnerHtml.AppendHtml(Icons.Render("warning"));
        title.InnerHtml.Append(texts["shell.errors", errors.Count]);
        var list = new TagBuilder("ul");
        foreach (var (field, message) in errors) list.InnerHtml.AppendHtml(Item(field, message));
        output.Content.SetHtmlContent(title);
        output.Content.AppendHtml(list);
    }

    /// <summary>Errors stand in the order of the fields, which is the order of the model's properties.</summary>
    private string Place(string field)
    {
        var place = "";
        var at = ViewContext.ViewData.ModelMetadata;
        foreach (var name in field.Split('.', '['))
        {
            var index = at.Properties.Select(p => p.PropertyName).ToList().IndexOf(name);
            if (index < 0) break;
            place += $"{index:000}.";
            at = at.Properties[index]!;
        }

        return place;
    }

    private static TagBuilder Item(string field, string message)
    {
        var item = new TagBuilder("li");
        if (field.Length == 0)
        {
            item.InnerHtml.Append(message);
            return item;
        }

        var link = Element("a", message);
        link.Attributes["href"] = $"#{FieldIds.OfName(field)}";
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private static TagBuilder Element(string name, string text)
    {
        var element = new TagBuilder(name);
        element.InnerHtml.AppendHtml(new StringHtmlContent(text));
        return element;
    }
}
