using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// One field of a form: label, help, error and control, joined for screen readers. <c>&lt;field for="Input.Title" label="…" /&gt;</c> draws an
/// input of the property's type; <c>rows</c> makes a text area, <c>items</c> a select, and content of its own replaces the control.
/// Other attributes (autocomplete, min, inputmode …) go to the control. Optional fields say so; needed ones need no star.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper(IHtmlGenerator generator, Texts texts) : TagHelper
{
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "for", "label", "help", "optional", "width", "type", "rows", "items", "format",
    };

    public ModelExpression For { get; set; } = null!;

    /// <summary>Words of the label; without it the property's <c>[Display(Name = key)]</c>.</summary>
    public string? Label { get; set; }

    public string? Help { get; set; }

    public bool Optional { get; set; }

    /// <summary>short, medium or code; the form's width when omitted.</summary>
    public string? Width { get; set; }

    /// <summary>Type of the input ("password", "search"); follows the property when omitted.</summary>
    public string? Type { get; set; }

    public int? Rows { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    public string? Format { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var child = await output.GetChildContentAsync();
        var id = FieldIds.Of(For.Name, ViewContext);
        var error = ViewContext.ViewData.ModelState.TryGetValue(FieldIds.FullName(For.Name, ViewContext), out var state)
            && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field--invalid");
        output.Content.Clear();
        output.Content.AppendHtml(LabelOf(id));
        if (!string.IsNullOrEmpty(Help)) output.Content.AppendHtml(Paragraph("field__help", $"{id}-help", new StringHtmlContent(Help)));
        if (error is not null) output.Content.AppendHtml(Paragraph("field__error", $"{id}-error", ErrorContent(error)));
        output.Content.AppendHtml(child.IsEmptyOrWhiteSpace ? await ControlAsync(context, id, error is not null) : child);
    }

    private TagBuilder LabelOf(string id)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("field__label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label ?? For.Metadata.GetDisplayName());
        if (!Optional) return label;
        var optional = new TagBuilder("span");
        optional.AddCssClass("field__optional");
        optional.InnerHtml.Append(texts["shell.optional"]);
        label.InnerHtml.AppendHtml(optional);
        return label;
    }

    private async Task<IHtmlContent> ControlAsync(TagHelperContext context, string id, bool invalid)
    {
        var (name, css) = Items is not null ? ("select", "select") : Rows is not null ? ("textarea", "textarea") : ("input", "input");
        var attributes = new TagHelperAttributeList(context.AllAttributes.Where(a => !Own.Contains(a.Name)));
        attributes.SetAttribute("class", Width is null ? css : $"{css} input--{Width}");
        attributes.SetAttribute("id", id);
        var described = string.Join(' ', new[] { Help is null ? null : $"{id}-help", invalid ? $"{id}-error" : null }.Where(d => d is not null));
        if (described.Length > 0) attributes.SetAttribute("aria-describedby", described);
        if (invalid) attributes.SetAttribute("aria-invalid", "true");
        if (Rows is not null) attributes.SetAttribute("rows", Rows);

        var control = new TagHelperOutput(name, attributes, (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()))
        {
            TagMode = name == "input" ? TagMode.SelfClosing : TagMode.StartTagAndEndTag,
        };
        // What the input helper takes as its own it looks for among the attributes as written.
        var written = new TagHelperAttributeList(attributes);
        if (Type is not null) written.SetAttribute("type", Type);
        var inner = new TagHelperContext(name, written, new Dictionary<object, object>(), context.UniqueId + name);
        TagHelper helper = Items is not null
            ? new SelectTagHelper(generator) { For = For, Items = Items, ViewContext = ViewContext }
            : Rows is not null
                ? new TextAreaTagHelper(generator) { For = For, ViewContext = ViewContext }
                : new InputTagHelper(generator) { For = For, InputTypeName = Type, Format = Format, ViewContext = ViewContext };
        helper.Init(inner);
        await helper.ProcessAsync(inner, control);
        return control;
    }

    private static HtmlContentBuilder ErrorContent(string error)
    {
        var content = new HtmlContentBuilder();
        content.AppendHtml(Icons.Render("warning"));
        content.Append(error);
        return content;
    }

    private static TagBuilder Paragraph(string css, string id, IHtmlContent content)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(css);
        paragraph.Attributes["id"] = id;
        paragraph.InnerHtml.AppendHtml(content);
        return paragraph;
    }
}
