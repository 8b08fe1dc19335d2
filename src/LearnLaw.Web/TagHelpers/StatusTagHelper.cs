using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary><c>&lt;status-tag tone="jade" icon="check"&gt;已完成&lt;/status-tag&gt;</c>. Tones: jade, amber, vermilion, slate; none is neutral.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTagHelper : TagHelper
{
    public string? Tone { get; set; }

    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tag", System.Text.Encodings.Web.HtmlEncoder.Default);
        if (!string.IsNullOrEmpty(Tone)) output.AddClass($"tag--{Tone}", System.Text.Encodings.Web.HtmlEncoder.Default);
        if (!string.IsNullOrEmpty(Icon)) output.PreContent.SetHtmlContent(Icons.Render(Icon));
    }
}
