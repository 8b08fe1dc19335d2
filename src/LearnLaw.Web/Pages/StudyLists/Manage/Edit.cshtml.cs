using LearnLaw.Data;
using LearnLaw.Materials;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.StudyLists;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.StudyLists.Manage;

/// <summary>A study list: what is said of it, its items, and how far people of each unit have come.</summary>
public sealed class EditModel(
    LearnLawDbContext db, WriteStudyList writeStudyList, AddStudyItems addStudyItems, ChangeStudyItem changeStudyItem,
    ReadStudyProgress readStudyProgress, OrganisationClock clock, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ListInput Input { get; set; } = new();

    /// <summary>Lines to add, kept where they were refused.</summary>
    [BindProperty]
    public string? Lines { get; set; }

    public StudyList? List { get; private set; }

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    /// <summary>Published materials that are not on the list yet.</summary>
    public IReadOnlyList<MaterialChoice> Materials { get; private set; } = [];

    public sealed record MaterialChoice(Guid Id, string Title);

    public IReadOnlyList<StudyProgress> Progress { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManageContent, ct);
        if (Id is { } id)
        {
            List = await db.StudyListsKeptBy(me.Actor).AsNoTracking().Include(l => l.Items).SingleOrDefaultAsync(l => l.Id == id, ct)
                ?? throw new NotFoundException($"study list {id}");
            var used = List.Items.Select(i => i.MaterialId).OfType<Guid>().ToList();
            Materials = await db.MaterialsKeptBy(me.Actor).Where(m => m.State == MaterialState.Published && !used.Contains(m.Id))
                .OrderBy(m => m.Title).Select(m => new MaterialChoice(m.Id, m.Title)).ToListAsync(ct);
            if (List.State == StudyListState.Published) Progress = await readStudyProgress.RunAsync(me.Actor, id, ct);
        }

        await next();
    }

    public void OnGet() => Input = List is { } list ? ListInput.Of(list) : new ListInput { Year = clock.Today.Year };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var list = await writeStudyList.RunAsync(me.Actor, Id, Input.UnitId, Input.ToFacts(), ct);
        TempData.Flash("study.saved", list.Title);
        return RedirectToPage(new { id = list.Id });
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        OnGet();
        var added = await addStudyItems.RunAsync(me.Actor, Id ?? Guid.Empty, Lines, ct);
        TempData.Flash("study.items-added", added.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostAddMaterialAsync(Guid material, CancellationToken ct)
    {
        OnGet();
        await addStudyItems.AddMaterialAsync(me.Actor, Id ?? Guid.Empty, material, ct);
        TempData.Flash("study.items-added", "1");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid item, int by, CancellationToken ct)
    {
        OnGet();
        await changeStudyItem.MoveAsync(me.Actor, Id ?? Guid.Empty, item, by, ct);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostReviseAsync(Guid item, bool required, string? heading, CancellationToken ct)
    {
        OnGet();
        await changeStudyItem.ReviseAsync(me.Actor, Id ?? Guid.Empty, item, required, heading, ct);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid item, CancellationToken ct)
    {
        OnGet();
        await changeStudyItem.RemoveAsync(me.Actor, Id ?? Guid.Empty, item, ct);
        TempData.Flash("study.item-removed");
        return RedirectToPage(new { Id });
    }

    public sealed class ListInput
    {
        public Guid UnitId { get; set; }

        public int Year { get; set; }

        public string? Title { get; set; }

        public string? Basis { get; set; }

        public List<AudienceGroup> Audience { get; set; } = [];

        public List<OrgUnitKind> Levels { get; set; } = [];

        public static ListInput Of(StudyList list) => new()
        {
            UnitId = list.UnitId,
            Year = list.Year,
            Title = list.Title,
            Basis = list.Basis,
            Audience = [.. list.Audience],
            Levels = [.. list.Levels],
        };

        public StudyListFacts ToFacts() => new(Year, Title ?? "", Basis ?? "", [.. Audience.Distinct().Order()], [.. Levels.Distinct().Order()]);
    }
}
