using LearnLaw.Data;
using LearnLaw.Materials;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Materials.Manage;

/// <summary>What is said of a material, and whether people see it.</summary>
public sealed class EditModel(
    LearnLawDbContext db, ReviseMaterial reviseMaterial, PublishMaterial publishMaterial, RemoveMaterial removeMaterial, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public MaterialInput Input { get; set; } = new();

    public Material Material { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Material = await db.RequireMaterialAsync(me.Actor, Id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => Input = MaterialInput.Of(Material);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await reviseMaterial.RunAsync(me.Actor, Id, Input.ToFacts(), ct);
        TempData.Flash("materials.saved");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostPublishAsync(bool publish, CancellationToken ct)
    {
        OnGet();
        await publishMaterial.RunAsync(me.Actor, Id, publish, ct);
        TempData.Flash(publish ? "materials.was-published" : "materials.was-withdrawn");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        OnGet();
        await removeMaterial.RunAsync(me.Actor, Id, ct);
        TempData.Flash("materials.was-removed", Material.Title);
        return RedirectToPage("Index");
    }
}
