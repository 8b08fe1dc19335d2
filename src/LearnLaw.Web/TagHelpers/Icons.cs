using System.Text.Encodings.Web;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Html;

namespace LearnLaw.Web.TagHelpers;

/// <summary>Mark-up of one icon of the sprite wwwroot/img/icons.svg, addressed with the version of the build so that it may be cached for good.</summary>
public static class Icons
{
    private static readonly string Sprite = $"/img/icons.svg?v={typeof(LearnLawApp).Assembly.ManifestModule.ModuleVersionId:N}";

    /// <param name="name">The symbol's id, "law".</param>
    /// <param name="label">What it says to a screen reader; without it the icon is decoration beside words.</param>
    /// <param name="large">48 px, for empty states.</param>
    public static IHtmlContent Render(string name, string? label = null, bool large = false)
    {
        var css = large ? "icon icon--large" : "icon";
        var voice = label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(label)}\"";
        return new HtmlString($"<svg class=\"{css}\" {voice}><use href=\"{Sprite}#{HtmlEncoder.Default.Encode(name)}\"></use></svg>");
    }
}
