using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LearnLaw.Questions.Import;

/// <summary>
/// HTML as other systems keep it, as plain text: scripts, styles and attributes are gone, so nothing of it can ever run here. LaTeX in the
/// text stays as its source.
/// </summary>
internal static partial class HtmlWords
{
    private static readonly HashSet<string> Blocks = ["P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "H5", "H6", "PRE", "BLOCKQUOTE", "UL", "OL", "TABLE"];
    private static readonly HashSet<string> LeftOut = ["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "OBJECT", "IFRAME", "EMBED", "SVG"];

    /// <param name="html">As it came.</param>
    /// <param name="pictures">How many images were left out.</param>
    public static string Of(string html, out int pictures)
    {
        pictures = 0;
        if (html.Length == 0) return "";
        var body = new HtmlParser().ParseDocument(html).Body;
        if (body is null) return "";
        var text = new StringBuilder();
        pictures = body.QuerySelectorAll("img, audio, video").Length;
        Append(body, text);
        return Tidy(text.ToString());
    }

    private static string Tidy(string text) =>
        ManyLines().Replace(string.Join('\n', text.Split('\n').Select(l => Spaces().Replace(l, " ").Trim())), "\n").Trim();

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data.Replace('\n', ' ').Replace('\r', ' '));
            else if (child is IElement element && !LeftOut.Contains(element.TagName))
            {
                var isBlock = Blocks.Contains(element.TagName);
                if (element.TagName is "BR" || (isBlock && text.Length > 0)) text.Append('\n');
                if (element.TagName is "IMG" && element.GetAttribute("alt") is { Length: > 0 } alt) text.Append('[').Append(alt).Append(']');
                Append(element, text);
                if (element.TagName is "TD" or "TH") text.Append(' ');
                if (isBlock) text.Append('\n');
            }
        }
    }

    [GeneratedRegex(@"[ \t\u00A0\u3000]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n{2,}")]
    private static partial Regex ManyLines();
}
