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
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉";
    private static readonly HashSet<string> LeftOut = ["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "OBJECT", "IFRAME", "EMBED", "SVG"];

    /// <param name="html">As it came.</param>
    /// <param name="pictures">How many images were left out.</param>
    /// <param name="take">Takes an image by its address and description and gives the mark that stands for it; null leaves it out.</param>
    public static string Of(string html, out int pictures, Func<string, string, string?>? take = null)
    {
        pictures = 0;
        if (html.Length == 0) return "";
        var body = new HtmlParser().ParseDocument(html).Body;
        if (body is null) return "";
        var text = new StringBuilder();
        var left = body.QuerySelectorAll("audio, video").Length;
        Append(body, text, Picture);
        pictures = left;
        return Tidy(text.ToString());

        string Picture(IElement image)
        {
            var alt = image.GetAttribute("alt") ?? "";
            if (take?.Invoke(image.GetAttribute("src") ?? "", alt) is { } mark) return mark;
            left++;
            return alt.Length > 0 ? $"[{alt}]" : "";
        }
    }

    private static string Tidy(string text) =>
        ManyLines().Replace(string.Join('\n', text.Split('\n').Select(l => Spaces().Replace(l, " ").Trim())), "\n").Trim();

    private static void Append(INode node, StringBuilder text, Func<IElement, string> picture)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data.Replace('\n', ' ').Replace('\r', ' '));
            else if (child is IElement element && !LeftOut.Contains(element.TagName))
            {
                var isBlock = Blocks.Contains(element.TagName);
                if (element.TagName is "BR" || (isBlock && text.Length > 0)) text.Append('\n');
                if (element.TagName is "IMG") text.Append(picture(element));
                var isStrong = element.TagName is "B" or "STRONG" or "U" or "EM" && element.TextContent.Trim().Length > 0;
                var from = text.Length;
                Append(element, text, picture);
                if (isStrong) Stress(text, from);
                if (element.TagName is "SUB" or "SUP") Shift(text, from, element.TagName is "SUP" ? Raised : Lowered);
                if (element.TagName is "TD" or "TH") text.Append(' ');
                if (isBlock) text.Append('\n');
            }
        }
    }

    /// <summary>Words that stand out keep doing so: **words**.</summary>
    private static void Stress(StringBuilder text, int from)
    {
        var words = text.ToString(from, text.Length - from);
        if (words.Trim().Length == 0 || words.Contains('\n', StringComparison.Ordinal) || words.Contains("**", StringComparison.Ordinal)) return;
        text.Length = from;
        text.Append(words[..(words.Length - words.TrimStart().Length)]).Append("**").Append(words.Trim()).Append("**").Append(words[words.TrimEnd().Length..]);
    }

    /// <summary>Raised and lowered figures have signs of their own: m², CO₂.</summary>
    private static void Shift(StringBuilder text, int from, string signs)
    {
        for (var i = from; i < text.Length; i++)
            if (char.IsAsciiDigit(text[i])) text[i] = signs[text[i] - '0'];
    }

    [GeneratedRegex(@"[ \t\u00A0\u3000]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n{2,}")]
    private static partial Regex ManyLines();
}
