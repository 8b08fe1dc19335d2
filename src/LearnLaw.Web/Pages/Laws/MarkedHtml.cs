using LearnLaw.Laws.Comparison;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>Marked words as <c>del</c> and <c>ins</c>. A view would leave spaces between them, which Chinese text does not have.</summary>
public static class MarkedHtml
{
    public static IHtmlContent Of(IEnumerable<MarkedText> texts)
    {
        var html = new HtmlContentBuilder();
        foreach (var text in texts)
        {
            if (text.Kind == DiffKind.Equal)
            {
                html.Append(text.Text);
                continue;
            }

            var mark = new TagBuilder(text.Kind == DiffKind.Deleted ? "del" : "ins");
            mark.InnerHtml.Append(text.Text);
            html.AppendHtml(mark);
        }

        return html;
    }
}
