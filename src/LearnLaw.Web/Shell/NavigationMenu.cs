using LearnLaw.Web.Authorization;

namespace LearnLaw.Web.Shell;

/// <summary>
/// The places that the person of this request may go to, and which one this page belongs to: the place with the longest address that
/// the page's address begins with, so that /Laws/Manage/Import marks "manage statutes" and not "laws".
/// </summary>
public sealed class NavigationMenu(LinkGenerator links, CurrentActor me, IHttpContextAccessor http)
{
    private string? current;

    public IReadOnlyList<NavigationLink> Bar => Visible(Places.Bar);

    public IReadOnlyList<NavigationLink> Tabs => Visible(Places.Tabs);

    public IReadOnlyList<NavigationLink> Mine => Visible(Places.Mine);

    public IReadOnlyList<NavigationLink> WithoutTab => Visible(Places.WithoutTab);

    public NavigationLink? Inbox => Visible([Places.Inbox]).FirstOrDefault();

    /// <summary>Groups that have something for this person.</summary>
    public IReadOnlyList<(string TextKey, IReadOnlyList<NavigationLink> Links)> Administration =>
        [.. Places.Administration.Select(g => (g.TextKey, Links: Visible(g.Items))).Where(g => g.Links.Count > 0)];

    /// <summary>The address of a page, or null while the product has no such page.</summary>
    public string? AddressOf(string page) => links.GetPathByPage(page);

    private List<NavigationLink> Visible(IEnumerable<NavigationItem> items) =>
    [
        .. from item in items
           where item.Permission is not { } permission || me.Has(permission)
           let href = AddressOf(item.Page)
           where href is not null
           select new NavigationLink(item, href, CurrentOf(href)),
    ];

    private string? CurrentOf(string href)
    {
        var path = http.HttpContext?.Request.Path.Value ?? "/";
        current ??= Places.All.Select(p => AddressOf(p.Page)).OfType<string>()
            .Where(address => IsAtOrBelow(path, address))
            .MaxBy(address => address.Length) ?? "";
        return href != current ? null : IsSame(path, href) ? "page" : "true";
    }

    private static bool IsSame(string path, string address) => string.Equals(path.TrimEnd('/'), address.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static bool IsAtOrBelow(string path, string address) =>
        IsSame(path, address) || (address.Length > 1 && path.StartsWith(address + "/", StringComparison.OrdinalIgnoreCase));
}
