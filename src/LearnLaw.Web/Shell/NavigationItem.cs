using LearnLaw.Shared;

namespace LearnLaw.Web.Shell;

/// <summary>One place of the site.</summary>
/// <param name="TextKey">Its name: a key of Resources/Shell.</param>
/// <param name="Icon">Name in the sprite.</param>
/// <param name="Page">The page, "/Laws/Index". While no such page exists, the place is not shown.</param>
/// <param name="Permission">Who sees it; null is everybody who has signed in.</param>
public sealed record NavigationItem(string TextKey, string Icon, string Page, Permission? Permission = null);
