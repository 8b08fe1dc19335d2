using LearnLaw.Laws;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Search;
using LearnLaw.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>Search over the texts of the library. Every choice is in the address, so that a search can be sent to a colleague.</summary>
public sealed class SearchModel(SearchLaws searchLaws, SuggestLaws suggestLaws, OrganisationClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public StatuteCategory? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public LawDepartment? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public VersionStatus? Status { get; set; }

    /// <summary>As in force on this day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    /// <summary>Within one statute.</summary>
    [BindProperty(SupportsGet = true)]
    public string? In { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Start { get; set; }

    public LawHits Hits { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public int FilterCount => new object?[] { Category, Department, Status, On, In }.Count(f => f is not null);

    public async Task OnGetAsync(CancellationToken ct) =>
        Hits = await searchLaws.RunAsync(Words, new LawFilter(Category, Status, On, In, Department), Math.Max(0, Start), ct);

    public async Task<IActionResult> OnGetSuggestAsync(CancellationToken ct) => new JsonResult(await suggestLaws.RunAsync(Words, ct));
}
