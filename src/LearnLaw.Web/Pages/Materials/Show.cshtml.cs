using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.Materials;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Materials;

/// <summary>One material: shown where a browser can, else to be downloaded, with the articles it explains.</summary>
public sealed class ShowModel(LearnLawDbContext db, ILawText lawText, OrganisationClock clock, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Material Material { get; private set; } = null!;

    public IReadOnlyList<(Citation Place, string? Href)> Places { get; private set; } = [];

    public bool MayChange { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Material = await db.OpenMaterialAsync(me.Actor, Id, clock.Today, ct);
        var places = IndexModel.PlacesOf(Material).ToList();
        var passages = await lawText.FindAsync(places, ct);
        Places = [.. places.Select(p => (p, passages.GetValueOrDefault(p)?.Link))];
        MayChange = me.Has(Permission.ManageContent) && db.MaterialsKeptBy(me.Actor).Any(m => m.Id == Id);
    }
}
