using LearnLaw.People;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages;

/// <summary>Language and large type: a cookie for this browser and, for a signed-in person, remembered.</summary>
public sealed class PreferencesModel(CurrentActor me, SavePreferences savePreferences) : PageModel
{
    public const string LargeTypeCookie = "large-type";

    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostLanguageAsync(string language, string? returnUrl, CancellationToken ct)
    {
        if (!WebModule.Languages.Contains(language)) return BadRequest();
        Remember(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)));
        if (me.Person is { } person) await savePreferences.RunAsync(me.Actor, person.LargeType, language, ct);
        return Back(returnUrl);
    }

    public async Task<IActionResult> OnPostLargeTypeAsync(bool on, string? returnUrl, CancellationToken ct)
    {
        Remember(LargeTypeCookie, on ? "1" : "0");
        if (me.Person is { } person) await savePreferences.RunAsync(me.Actor, on, person.Language, ct);
        return Back(returnUrl);
    }

    private void Remember(string cookie, string value) => Response.Cookies.Append(cookie, value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        HttpOnly = true,
        IsEssential = true,
        Secure = Request.IsHttps,
    });

    private LocalRedirectResult Back(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
}
