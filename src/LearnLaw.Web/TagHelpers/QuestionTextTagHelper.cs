using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.Questions;
using LearnLaw.Questions.Pictures;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearnLaw.Web.TagHelpers;

/// <summary>
/// <c>&lt;question-text text="…" /&gt;</c>: a text of a question with its pictures and the words that stand out; with <c>cited</c> also its
/// citations of statutes in the library as links. Everything else is text and nothing but text.
/// </summary>
[HtmlTargetElement("question-text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class QuestionTextTagHelper(LoadedStatutes loaded) : TagHelper
{
    public string Text { get; set; } = "";

    public bool Cited { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.Clear();
        foreach (var (words, hash) in PictureMark.Cut(Text))
        {
            if (hash is not null) output.Content.AppendHtml(Picture(hash, words));
            else foreach (var (part, isStrong) in StrongWords.Cut(words)) output.Content.AppendHtml(isStrong ? Strong(await WordsAsync(part)) : await WordsAsync(part));
        }
    }

    private static TagBuilder Picture(string hash, string alt)
    {
        var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
        image.Attributes["src"] = $"/Pictures/{hash}";
        image.Attributes["alt"] = alt;
        image.Attributes["loading"] = "lazy";
        image.AddCssClass("question__picture");
        return image;
    }

    private static TagBuilder Strong(IHtmlContent words)
    {
        var strong = new TagBuilder("strong");
        strong.InnerHtml.AppendHtml(words);
        return strong;
    }

    private async Task<IHtmlContent> WordsAsync(string words)
    {
        var content = new HtmlContentBuilder();
        if (!Cited) return content.Append(words);
        foreach (var run in await loaded.CutAsync(words))
        {
            if (run.Target is null)
            {
                content.Append(run.Text);
                continue;
            }

            var link = new TagBuilder("a");
            link.Attributes["href"] = LawLink.To(run.Target);
            link.InnerHtml.Append(run.Text);
            content.AppendHtml(link);
        }

        return content;
    }
}
