using LearnLaw.Certificates;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Certificates;

/// <summary>One certificate as a PDF, for its holder and for those who may issue in its unit. Drawn at each download.</summary>
public sealed class PdfModel(DrawCertificate draw, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Of the paper, not of the page; the language of record unless somebody asks for another.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Language { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var file = await draw.RunAsync(me.Actor, Id, Language ?? WebModule.Languages[0], ct);
        Response.Headers.CacheControl = "private, no-store";
        return File(file.Content, "application/pdf", file.Name);
    }
}
