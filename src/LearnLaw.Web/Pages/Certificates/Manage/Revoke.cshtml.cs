using System.ComponentModel.DataAnnotations;
using LearnLaw.Certificates;
using LearnLaw.Data;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Certificates.Manage;

/// <summary>Declares one certificate void, after showing once more which.</summary>
public sealed class RevokeModel(LearnLawDbContext db, RevokeCertificate revoke, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "certificates.reason-required")]
    [StringLength(Certificate.MaxReasonLength, ErrorMessage = "certificates.reason-too-long")]
    public string? Reason { get; set; }

    public CertificateRow Shown { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = await CertificateRow.Of(db.CertificatesManagedBy(me.Actor).Where(c => c.Id == Id))
            .SingleOrDefaultAsync(HttpContext.RequestAborted);
        if (found is null)
        {
            context.Result = NotFound();
            return;
        }

        Shown = found;
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var revoked = await revoke.RunAsync(me.Actor, Id, Reason ?? "", ct);
        TempData.Flash("certificates.revoked-now", revoked.Number, revoked.HolderName);
        return RedirectToPage("Index");
    }
}
