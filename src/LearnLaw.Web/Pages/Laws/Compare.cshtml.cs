using LearnLaw.Laws;
using LearnLaw.Laws.Comparison;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>
/// Two versions of a statute beside each other or in one text; what did not change is shown on request. The address names both
/// versions, so that a change report can be sent to others; without dates it is what the last amendment changed.
/// </summary>
public sealed class CompareModel(CompareVersions compareVersions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public CompareLayout Layout { get; set; }

    /// <summary>Also what did not change.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public ComparedVersions Compared { get; private set; } = null!;

    public IReadOnlyList<ChangeView> Rows { get; private set; } = [];

    /// <summary>Labels of the articles that are the same in both, first and last of each row, for the printed report.</summary>
    public IReadOnlyList<(string First, string Last)> Unchanged { get; private set; } = [];

    public Statute Statute => Compared.Statute;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return NotFound();
        Compared = await compareVersions.RunAsync(Slug, From, To, ct);
        if (Compared.Comparison is not { } comparison) return Page();

        var total = comparison.Changes.Count(c => c.IsChange);
        var number = 0;
        Rows = [.. Shown(comparison).Select(c => new ChangeView(Compared, c, c.IsChange ? ++number : null, total, Layout))];
        Unchanged = RowsOfUnchanged(comparison);
        return Page();
    }

    private static List<(string First, string Last)> RowsOfUnchanged(VersionComparison comparison)
    {
        var rows = new List<(string First, string Last)>();
        var isRow = false;
        foreach (var change in comparison.Changes.Where(c => c is { IsArticle: true, After: not null }))
        {
            var label = change.After!.Label;
            if (change.IsChange) isRow = false;
            else if (isRow) rows[^1] = (rows[^1].First, label);
            else rows.Add((label, label));
            isRow = !change.IsChange;
        }

        return rows;
    }

    /// <summary>Changes, and of the headings that did not change those above a change.</summary>
    private IEnumerable<PieceChange> Shown(VersionComparison comparison)
    {
        var headings = new List<PieceChange>();
        foreach (var change in comparison.Changes)
        {
            var isPlainHeading = change is { PieceKind: PieceKind.Heading, IsChange: false };
            if (isPlainHeading)
            {
                headings.RemoveAll(above => !change.After!.Key.StartsWith(above.After!.Key + "/", StringComparison.Ordinal));
                headings.Add(change);
            }
            else if (All || change.IsChange)
            {
                foreach (var heading in headings) yield return heading;
                headings.Clear();
                yield return change;
            }
        }
    }
}
