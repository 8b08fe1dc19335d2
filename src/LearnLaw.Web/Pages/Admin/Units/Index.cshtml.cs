using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Units;

/// <summary>The tree of units: add, rename, move, close.</summary>
public sealed class IndexModel(LearnLawDbContext db, CreateUnit createUnit, ChangeUnit changeUnit, CurrentActor me) : PageModel
{
    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public IReadOnlyDictionary<Guid, int> People { get; private set; } = new Dictionary<Guid, int>();

    public IReadOnlyDictionary<Guid, OrgUnitKind> Kinds { get; private set; } = new Dictionary<Guid, OrgUnitKind>();

    /// <summary>The unit that is being changed.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Edit { get; set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManageUnits, ct);
        Kinds = await db.UnitsFor(me.Actor, Permission.ManageUnits).ToDictionaryAsync(u => u.Id, u => u.Kind, ct);
        People = await db.Posts.Where(p => p.Until == null && db.UnitIdsFor(me.Actor, Permission.ManageUnits).Contains(p.UnitId))
            .GroupBy(p => p.UnitId).Select(g => new { g.Key, Count = g.Select(p => p.UserId).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostCreateAsync(Guid parentId, string? name, OrgUnitKind kind, CancellationToken ct)
    {
        await createUnit.RunAsync(me.Actor, parentId, name ?? "", kind, ct);
        TempData.Flash("people.unit-was-created", name ?? "");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRenameAsync(Guid id, string? name, OrgUnitKind kind, CancellationToken ct)
    {
        await changeUnit.RenameAsync(me.Actor, id, name ?? "", kind, ct);
        TempData.Flash("people.unit-was-changed", name ?? "");
        return RedirectToPage(new { edit = (Guid?)null });
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid id, Guid parentId, CancellationToken ct)
    {
        await changeUnit.MoveAsync(me.Actor, id, parentId, ct);
        TempData.Flash("people.unit-was-moved");
        return RedirectToPage(new { edit = (Guid?)null });
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken ct)
    {
        await changeUnit.CloseAsync(me.Actor, id, ct);
        TempData.Flash("people.unit-was-closed");
        return RedirectToPage(new { edit = (Guid?)null });
    }
}
