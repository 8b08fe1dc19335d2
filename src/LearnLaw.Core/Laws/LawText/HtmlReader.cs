using AngleSharp.Html.Parser;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Pages saved from a browser. Around the text of a statute such a page carries menus, dates, buttons and notices: what is kept is
/// the smallest part of the page that holds all articles, with the title and adoption that stand above it. A line number counts the
/// lines of text in the page.
/// </summary>
public sealed class HtmlReader : ILawTextReader
{
    /// <summary>Never text of a statute, whatever it says.</summary>
    private const string Furniture =
        "script, style, noscript, template, nav, form, button, select, input, textarea, iframe, object, svg, canvas, audio, video, footer, aside, [hidden], [aria-hidden=true]";

    public LawTextFormat Format => LawTextFormat.Html;

    public IReadOnlyList<string> Extensions => [".html", ".htm"];

    public LawTextSource Read(Stream file)
    {
        var text = LawTextDecoder.Decode(file);
        if (!text.Contains('<', StringComparison.Ordinal)) throw new LawFileRefusedException("laws.refused.notHtml");
        using var document = new HtmlParser().ParseDocument(text);
        var pageTitle = document.Title ?? "";
        foreach (var part in document.QuerySelectorAll(Furniture).ToList()) part.Remove();
        if (document.Body is not { } body) throw new LawFileRefusedException("laws.refused.empty");

        var lines = new HtmlLines(body).Read();
        var kept = new HtmlStatute(lines, pageTitle).Cut();
        return new LawTextSource(Format, kept, []);
    }
}
