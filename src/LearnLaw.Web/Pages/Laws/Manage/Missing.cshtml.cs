using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citing;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>What is cited and can't be followed: statutes still to upload, and places that a statute does not have.</summary>
public sealed class MissingModel(ListMissing listMissing, StatuteCatalogue catalogue, CurrentActor me) : PageModel
{
    /// <summary>Also statutes that only the texts of other statutes name.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Statutes { get; set; }

    public IReadOnlyList<MissingStatute> Rows { get; private set; } = [];

    /// <summary>How many more there are with <see cref="Statutes"/>.</summary>
    public int OnlyByStatutes { get; private set; }

    public CatalogueStatute? ListedOf(MissingStatute row) => catalogue.Find(row.Statute);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await listMissing.RunAsync(me.Actor, ct);
        OnlyByStatutes = all.Count(m => m.CitedBy.Count == 0);
        Rows = Statutes ? all : [.. all.Where(m => m.CitedBy.Count > 0)];
    }
}
