using LearnLaw.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages;

/// <summary>
/// A picture that a question shows, for whoever is signed in: its address is the hash of its bytes, which only those know who are shown
/// the question. The same address always gives the same bytes.
/// </summary>
public sealed class PicturesModel(LearnLawDbContext db) : PageModel
{
    private const int Year = 365 * 24 * 60 * 60;

    public async Task<IActionResult> OnGetAsync(string hash, CancellationToken ct)
    {
        var picture = await db.QuestionPictures.AsNoTracking().Where(p => p.Hash == hash).Select(p => new { p.Bytes, p.ContentType }).SingleOrDefaultAsync(ct);
        if (picture is null) return NotFound();
        Response.Headers.CacheControl = $"private, max-age={Year}, immutable";
        return File(picture.Bytes, picture.ContentType);
    }
}
