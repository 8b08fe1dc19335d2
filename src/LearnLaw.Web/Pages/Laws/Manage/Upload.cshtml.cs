using System.Globalization;
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

    /// <summary>Files of an archive that were left out, by name in the message.</summary>
    private const int MostNamed = 5;

    [BindProperty]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var uploaded = await uploadStatutes.RunAsync(me.Actor, [.. Files.Select(file => new IncomingFile(file.FileName, file.OpenReadStream))], ct);
        if (uploaded.Ids.Count == 1) return RedirectToPage("Preview", new { id = uploaded.Ids[0] });
        TempData.Flash(
            uploaded.Skipped.Count == 0 ? "laws.uploaded-many" : "laws.uploaded-some",
            uploaded.Ids.Count.ToString(CultureInfo.InvariantCulture),
            uploaded.Skipped.Count.ToString(CultureInfo.InvariantCulture),
            string.Join("、", uploaded.Skipped.Take(MostNamed)));
        return RedirectToPage("Index");
    }
}
