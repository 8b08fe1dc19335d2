using LearnLaw.Laws.Import;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>First step of the wizard. Several files may be chosen at once: each statute becomes an upload of its own.</summary>
[RequestSizeLimit(MaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxBytes)]
public sealed class UploadModel(UploadStatutes uploadStatutes, CurrentActor me) : PageModel
{
    /// <summary>All files of one form together; a single file has the limits of <see cref="LearnLaw.Laws.LawText.LawTextLimits"/>.</summary>
    private const long MaxBytes = 160L * 1024 * 1024;

    [BindProperty]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var ids = await uploadStatutes.RunAsync(me.Actor, [.. Files.Select(file => new IncomingFile(file.FileName, file.OpenReadStream))], ct);
        if (ids.Count == 1) return RedirectToPage("Preview", new { id = ids[0] });
        TempData.Flash("laws.uploaded-many", ids.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return RedirectToPage("Index");
    }
}
