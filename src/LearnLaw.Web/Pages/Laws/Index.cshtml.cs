using LearnLaw.Data;
using LearnLaw.Laws;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>The library: statutes by rank and title. A citation typed into the search box (民法典 1079) leads to the article.</summary>
public sealed class IndexModel(LearnLawDbContext db, StatuteCatalogue catalogue, OrganisationClock clock) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public StatuteCategory? Category { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<StatuteRow> Rows { get; private set; } = null!;

    public bool IsEmpty { get; private set; }

    public DateOnly Today => clock.Today;

    public int FilterCount => Convert.ToInt32(Category is not null) + Convert.ToInt32(!string.IsNullOrWhiteSpace(Words));

    /// <summary>Null for a statute that the catalogue does not list.</summary>
    public StatuteCurrency? CurrencyOf(StatuteRow row) => catalogue.Find(row.Title) is { } listed
        ? StatuteCurrency.Of(listed, row.Versions.Select(v => new LoadedVersion(v.Id, v.Date, v.Effective, v.RepealedOn)), Today)
        : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Citation.TryParse(Words, out var citation))
        {
            var place = citation.In(catalogue.SlugOf(citation.Statute));
            if (await db.Statutes.AnyAsync(s => s.Slug == place.Statute, ct)) return LocalRedirect(LawLink.To(place));
        }

        var statutes = db.Statutes.AsNoTracking();
        if (Category is { } category) statutes = statutes.Where(s => s.Category == category);
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var words = Words.Trim();
            var named = catalogue.SlugOf(words);
            statutes = statutes.Where(s => s.Title.Contains(words) || s.ShortTitle.Contains(words) || s.Slug == named);
        }

        Rows = await statutes.OrderBy(StatuteRow.Rank).ThenBy(s => s.ShortTitle).Select(StatuteRow.From).ToPageAsync(PageNumber, PageSize, ct);
        IsEmpty = Rows.Total == 0 && FilterCount == 0;
        return Page();
    }
}
