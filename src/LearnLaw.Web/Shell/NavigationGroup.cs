namespace LearnLaw.Web.Shell;

/// <summary>Places of administration that belong together, under a heading.</summary>
public sealed record NavigationGroup(string TextKey, IReadOnlyList<NavigationItem> Items);
