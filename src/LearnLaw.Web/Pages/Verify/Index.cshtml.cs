using LearnLaw.Certificates;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LearnLaw.Web.Pages.Verify;

/// <summary>
/// Anyone who holds a code may check it, without an account. Not for search engines and not for caches: what it shows is a
/// person's, and it may be revoked tomorrow.
/// </summary>
[EnableRateLimiting(AccessModule.AnonymousLimit)]
public sealed class IndexModel(VerifyCertificate verify) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public VerifiedCertificate? Found { get; private set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Code);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-cache, no-store";
        if (!IsAsked) return Page();
        // The form sends the code as it was typed; the address that is shown and shared has it as it is printed in the QR code.
        if (VerificationCode.Parse(Code) is { } code && code != RouteData.Values["code"] as string) return RedirectToPage(new { code });
        Found = await verify.RunAsync(Code, ct);
        if (Found is null) Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
