using LearnLaw.Laws;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>The catalogue of statutes beside the library: what is here, what is not, and where each official text is.</summary>
public sealed class CatalogueModel(ReadCurrency readCurrency, OrganisationClock clock) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public LawDepartment? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public StatuteCategory? Category { get; set; }

    /// <summary>Only those that nobody has uploaded.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Missing { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<StatuteCurrency> Rows { get; private set; } = null!;

    public int Total { get; private set; }

    public int MissingTotal { get; private set; }

    /// <summary>Kinds of texts that the catalogue lists.</summary>
    public IReadOnlyList<StatuteCategory> Categories { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public bool IsFiltered => Department is not null || Category is not null || Missing || !string.IsNullOrWhiteSpace(Words);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await readCurrency.RunAsync(ct);
        (Total, MissingTotal) = (all.Count, all.Count(c => c.State == CurrencyState.NotLoaded));
        Categories = [.. all.Select(c => c.Listed.Category).Distinct().Order()];
        var words = Words?.Trim() ?? "";
        var fitting = all.Where(c =>
            (Department is null || c.Listed.Department == Department)
            && (Category is null || c.Listed.Category == Category)
            && (!Missing || c.State == CurrencyState.NotLoaded)
            && (words.Length == 0 || c.Listed.Names.Append(c.Listed.Title).Any(name => name.Contains(words, StringComparison.OrdinalIgnoreCase))));
        Rows = fitting.OrderBy(c => c.Listed.Category).ThenBy(c => c.Listed.Department).ToList().ToPage(PageNumber, PageSize);
    }
}
