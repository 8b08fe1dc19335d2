using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>The tree of banks: whose they are, how much they hold, who sees them; make, rename, place, share, take away.</summary>
public sealed class BanksModel(LearnLawDbContext db, WriteBank writeBank, CurrentActor me) : PageModel
{
    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public Guid? ParentId { get; set; }

    [BindProperty]
    public bool IsShared { get; set; }

    public BankTree Tree { get; private set; } = new([]);

    public BankTree Mine { get; private set; } = new([]);

    public IReadOnlyDictionary<Guid, int> Counts { get; private set; } = new Dictionary<Guid, int>();

    public IReadOnlyDictionary<Guid, string> Owners { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public bool MayChange(QuestionBank bank) => Mine.Banks.Any(b => b.Id == bank.Id);

    /// <summary>Banks that may stand above this one: of the same owner, and none of its own subtree.</summary>
    public IEnumerable<BankPlace> Above(QuestionBank bank) => Mine.Places.Where(p => p.Bank.UnitId == bank.UnitId && !Mine.Subtree(bank.Id).Contains(p.Bank.Id));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Tree = new BankTree(await db.BanksSeenBy(me.Actor).AsNoTracking().ToListAsync(ct));
        Mine = new BankTree(await db.BanksChangedByAsync(me.Actor, ct));
        Counts = await db.Questions.Where(q => q.State != QuestionState.Retired).GroupBy(q => q.BankId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var owners = Tree.Banks.Select(b => b.UnitId).OfType<Guid>().ToList();
        Owners = await db.OrgUnits.Where(u => owners.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManageContent, ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostCreateAsync(CancellationToken ct)
    {
        await writeBank.CreateAsync(me.Actor, Unit ?? Guid.Empty, Name ?? "", ParentId, ct);
        TempData.Flash("questions.bank-made", Name ?? "");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid id, CancellationToken ct)
    {
        await writeBank.ChangeAsync(me.Actor, id, Name ?? "", ParentId, IsShared, ct);
        TempData.Flash("questions.bank-saved", Name ?? "");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken ct)
    {
        await writeBank.RemoveAsync(me.Actor, id, ct);
        TempData.Flash("questions.bank-gone");
        return RedirectToPage();
    }
}
