using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;
using LearnLaw.StudyLists;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.StudyLists;

/// <summary>What one has to know this year, by the lists that hold for one's posts, with one's own ticks.</summary>
public sealed class IndexModel(
    LearnLawDbContext db, ReadMyStudyLists readMyStudyLists, MarkStudied markStudied, ILawText lawText, OrganisationClock clock, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public int Shown => Year ?? clock.Today.Year;

    /// <summary>Years that have published lists, the newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<MyStudyList> Lists { get; private set; } = [];

    private IReadOnlyDictionary<Citation, LawPassage> passages = new Dictionary<Citation, LawPassage>();

    /// <summary>Where the item is read; null where its text is not in the library.</summary>
    public string? HrefOf(StudyItem item) => item.MaterialId is { } material ? $"/Materials/{material}" :
        Citation.TryParsePath(item.Place, out var place) ? passages.GetValueOrDefault(place)?.Link : null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Years = await db.StudyLists.Where(l => l.State == StudyListState.Published).Select(l => l.Year).Distinct().OrderDescending().ToListAsync(ct);
        Lists = await readMyStudyLists.RunAsync(me.Actor, Shown, ct);
        passages = await lawText.FindAsync(
            [.. Lists.SelectMany(l => l.Items).Select(i => Citation.TryParsePath(i.Place, out var place) ? place : null).OfType<Citation>()], ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid item, bool studied, CancellationToken ct)
    {
        await markStudied.RunAsync(me.Actor, item, studied, ct);
        return Redirect(Url.Page("Index", null, new { year = Year }, null, null, $"i{item:N}") ?? "/StudyLists");
    }
}
