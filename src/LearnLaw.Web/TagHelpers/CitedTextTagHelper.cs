using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary><c>&lt;cited-text text="…" /&gt;</c>: plain text whose citations of statutes in the library are links.</summary>
[HtmlTargetElement("cited-text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CitedTextTagHelper(LoadedStatutes loaded) : TagHelper
{
    public string Text { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.Clear();
        foreach (var run in await loaded.CutAsync(Text))
        {
            if (run.Target is null)
            {
                output.Content.Append(run.Text);
                continue;
            }

            var link = new TagBuilder("a");
            link.Attributes["href"] = LawLink.To(run.Target);
            link.InnerHtml.Append(run.Text);
            output.Content.AppendHtml(link);
        }
    }
}
