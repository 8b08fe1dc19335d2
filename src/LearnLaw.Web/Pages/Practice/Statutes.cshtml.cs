using LearnLaw.Practice;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Practice;

/// <summary>Statutes that there are questions on.</summary>
public sealed class StatutesModel(PracticeShelves shelves, CurrentActor me) : PageModel
{
    public IReadOnlyList<StatuteShelf> Statutes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Statutes = await shelves.StatutesAsync(me.Actor, ct);
}
