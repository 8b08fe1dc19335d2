using LearnLaw.Data;
using LearnLaw.Files.Blobs;
using LearnLaw.Materials;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace LearnLaw.Web.Pages.Materials;

/// <summary>The bytes of a material, in ranges, so that a film can be entered anywhere. Asked for by whom it is for, every time.</summary>
public sealed class FileModel(LearnLawDbContext db, BlobStore blobs, OrganisationClock clock, CurrentActor me) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, bool download, CancellationToken ct)
    {
        var material = await db.OpenMaterialAsync(me.Actor, id, clock.Today, ct);
        var disposition = new ContentDispositionHeaderValue(download || !material.Kind.IsShownInBrowser() ? "attachment" : "inline");
        disposition.SetHttpFileName(material.FileName);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.CacheControl = "private, max-age=3600";
        return new FileStreamResult(blobs.Open(material.Hash), FileKinds.ContentTypeOf(material.Kind))
        {
            EnableRangeProcessing = true,
            EntityTag = new EntityTagHeaderValue($"\"{material.Hash[..32]}\""),
        };
    }
}
