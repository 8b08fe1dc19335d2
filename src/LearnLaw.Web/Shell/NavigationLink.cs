namespace LearnLaw.Web.Shell;

/// <summary>A place as this person sees it on this page.</summary>
/// <param name="Item">The place.</param>
/// <param name="Href">Its address.</param>
/// <param name="Current">Value of aria-current: "page" on the place itself, "true" below it, null elsewhere.</param>
public sealed record NavigationLink(NavigationItem Item, string Href, string? Current);
