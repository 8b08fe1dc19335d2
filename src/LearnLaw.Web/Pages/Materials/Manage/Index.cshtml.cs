using LearnLaw.Data;
using LearnLaw.Files.Blobs;
using LearnLaw.Materials;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Materials.Manage;

/// <summary>The materials of the units in reach.</summary>
public sealed class IndexModel(LearnLawDbContext db, PublishMaterial publishMaterial, CurrentActor me) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(Guid Id, string Title, string Unit, FileKind Kind, long Length, MaterialState State, DateTime UploadedAt);

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public MaterialState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<Row> Rows { get; private set; } = null!;

    public bool IsFiltered => State is not null || !string.IsNullOrWhiteSpace(Words);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var materials = db.MaterialsKeptBy(me.Actor);
        if (State is { } state) materials = materials.Where(m => m.State == state);
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var words = Words.Trim();
            materials = materials.Where(m => m.Title.Contains(words) || m.FileName.Contains(words));
        }

        Rows = await materials.OrderByDescending(m => m.UploadedAt).ThenBy(m => m.Id)
            .Join(db.OrgUnits, m => m.UnitId, u => u.Id, (m, u) => new Row(m.Id, m.Title, u.Name, m.Kind, m.Length, m.State, m.UploadedAt))
            .ToPageAsync(PageNumber, PageSize, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostPublishAsync(Guid id, bool publish, CancellationToken ct)
    {
        await publishMaterial.RunAsync(me.Actor, id, publish, ct);
        TempData.Flash(publish ? "materials.was-published" : "materials.was-withdrawn");
        return RedirectToPage(new { q = Words, State, p = PageNumber > 1 ? PageNumber : (int?)null });
    }
}
