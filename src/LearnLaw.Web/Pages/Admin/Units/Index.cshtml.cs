using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.People.Units;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Units;

/// <summary>The tree of units: add, rename, move, close, open again.</summary>
public sealed class IndexModel(
    LearnLawDbContext db, CreateUnit createUnit, RenameUnit renameUnit, MoveUnit moveUnit, CloseUnit closeUnit, ReopenUnit reopenUnit, CurrentActor me) : PageModel
{
    public sealed record ClosedUnit(Guid Id, string Name, DateTime ClosedAt);

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public IReadOnlyList<ClosedUnit> Closed { get; private set; } = [];

    /// <summary>People with a current post in each unit itself, not below it.</summary>
    public IReadOnlyDictionary<Guid, int> People { get; private set; } = new Dictionary<Guid, int>();

    public IReadOnlyDictionary<Guid, OrgUnit> Rows { get; private set; } = new Dictionary<Guid, OrgUnit>();

    /// <summary>The unit that is being changed.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Edit { get; set; }

    /// <summary>Where a unit could go: anywhere in reach but under itself.</summary>
    public IEnumerable<UnitChoice> ParentsFor(UnitChoice unit) => Units.Where(u => !u.Path.StartsWith(unit.Path, StringComparison.Ordinal));

    /// <summary>The top of one's own part of the tree is moved and closed from above.</summary>
    public bool CanMove(UnitChoice unit) => Rows[unit.Id].ParentId is { } parent && Rows.ContainsKey(parent);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManageUnits, ct);
        var all = await db.UnitsFor(me.Actor, Permission.ManageUnits).AsNoTracking().ToListAsync(ct);
        Rows = all.ToDictionary(u => u.Id);
        Closed = [.. all.Where(u => u.ClosedAt is not null).OrderBy(u => u.ClosedAt).Select(u => new ClosedUnit(u.Id, u.Name, u.ClosedAt!.Value))];
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
        return Done("people.unit-was-created", name ?? "");
    }

    public async Task<IActionResult> OnPostRenameAsync(Guid id, string? name, OrgUnitKind kind, CancellationToken ct)
    {
        await renameUnit.RunAsync(me.Actor, id, name ?? "", kind, ct);
        return Done("people.unit-was-changed", name ?? "");
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid id, Guid parentId, CancellationToken ct)
    {
        await moveUnit.RunAsync(me.Actor, id, parentId, ct);
        return Done("people.unit-was-moved");
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken ct)
    {
        await closeUnit.RunAsync(me.Actor, id, ct);
        return Done("people.unit-was-closed");
    }

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken ct)
    {
        await reopenUnit.RunAsync(me.Actor, id, ct);
        return Done("people.unit-was-reopened", Rows[id].Name);
    }

    private RedirectToPageResult Done(string key, params string[] arguments)
    {
        TempData.Flash(key, arguments);
        return RedirectToPage(new { edit = (Guid?)null });
    }
}
