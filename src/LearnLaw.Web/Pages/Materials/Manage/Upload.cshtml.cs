using LearnLaw.Data;
using LearnLaw.Materials;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Materials.Manage;

/// <summary>A new material: the file, what is said of it, and the confirmation that nothing in it is classified.</summary>
[MaterialSizeLimit]
public sealed class UploadModel(LearnLawDbContext db, UploadMaterial uploadMaterial, CurrentSettings settings, CurrentActor me) : PageModel
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public MaterialInput Input { get; set; } = new();

    [BindProperty]
    public bool HoldsNoSecrets { get; set; }

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public int MaxMegabytes => settings.Value.MaterialMegabytes;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManageContent, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Upload is null) throw new RuleException("files.needed") { Field = nameof(Upload) };
        if (string.IsNullOrWhiteSpace(Input.Title)) Input.Title = Path.GetFileNameWithoutExtension(Upload.FileName);
        await using var content = Upload.OpenReadStream();
        var material = await uploadMaterial.RunAsync(me.Actor, Input.UnitId, Input.ToFacts(), Upload.FileName, content, HoldsNoSecrets, ct);
        TempData.Flash("materials.was-uploaded", material.Title);
        return RedirectToPage("Edit", new { id = material.Id });
    }
}
