using Microsoft.AspNetCore.Mvc.Rendering;

namespace LearnLaw.Web.TagHelpers;

/// <summary>The id that a field of the model has on the page; the summary of errors links to it.</summary>
internal static class FieldIds
{
    public static string FullName(string expression, ViewContext view) => view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression);

    public static string Of(string expression, ViewContext view) => OfName(FullName(expression, view));

    public static string OfName(string fullName) => TagBuilder.CreateSanitizedId(fullName, "_");
}
