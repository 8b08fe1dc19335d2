using LearnLaw.Data;
using LearnLaw.Files.Blobs;
using LearnLaw.Laws.Citations;
using LearnLaw.Materials;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Materials;

/// <summary>The study materials that are for this person.</summary>
public sealed class IndexModel(LearnLawDbContext db, OrganisationClock clock, CurrentActor me) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public FileKind? Kind { get; set; }

    /// <summary>Only those that explain this statute.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Statute { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<Material> Rows { get; private set; } = null!;

    /// <summary>Kinds and statutes that there are to choose from.</summary>
    public IReadOnlyList<FileKind> Kinds { get; private set; } = [];

    public IReadOnlyList<string> Statutes { get; private set; } = [];

    public bool IsFiltered => Kind is not null || !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrEmpty(Statute);

    public static IEnumerable<Citation> PlacesOf(Material material) =>
        material.Citations.Select(path => Citation.TryParsePath(path, out var place) ? place : null).OfType<Citation>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        var mine = await db.MaterialsOfAsync(me.Actor.UserId, clock.Today, ct);
        Kinds = [.. mine.Select(m => m.Kind).Distinct().Order()];
        Statutes = [.. mine.SelectMany(PlacesOf).Select(p => p.Statute).Distinct().Order(StringComparer.Ordinal)];
        var words = Words?.Trim() ?? "";
        Rows = mine.Where(m => (Kind is null || m.Kind == Kind)
                && (string.IsNullOrEmpty(Statute) || PlacesOf(m).Any(p => p.Statute == Statute))
                && (words.Length == 0 || m.Title.Contains(words, StringComparison.OrdinalIgnoreCase) || m.Source.Contains(words, StringComparison.OrdinalIgnoreCase) || m.Description.Contains(words, StringComparison.OrdinalIgnoreCase)))
            .ToList().ToPage(PageNumber, PageSize);
    }
}
