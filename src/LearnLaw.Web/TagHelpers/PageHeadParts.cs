using Microsoft.AspNetCore.Html;

namespace LearnLaw.Web.TagHelpers;

/// <summary>What the children of a <c>page-head</c> hand to it.</summary>
internal sealed class PageHeadParts
{
    public List<IHtmlContent> Crumbs { get; } = [];

    public IHtmlContent? State { get; set; }

    public IHtmlContent? Actions { get; set; }
}
