using LearnLaw.People;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages;

/// <summary>Language, large type and the size of statute text: a cookie for this browser and, for a signed-in person, remembered.</summary>
public sealed class PreferencesModel(CurrentActor me, SavePreferences savePreferences, ReadingPreferences reading) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostLanguageAsync(string language, string? returnUrl, CancellationToken ct)
    {
        if (!WebModule.Languages.Contains(language)) return BadRequest();
        reading.RememberLanguage(language);
        if (me.Person is { } person) await savePreferences.RunAsync(me.Actor, person.LargeType, language, ct);
        return Back(returnUrl);
    }

    public async Task<IActionResult> OnPostLargeTypeAsync(bool on, string? returnUrl, CancellationToken ct)
    {
        reading.RememberLargeType(on);
        if (me.Person is { } person) await savePreferences.RunAsync(me.Actor, on, person.Language, ct);
        return Back(returnUrl);
    }

    public IActionResult OnPostTextSize(TextSize size, string? returnUrl)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(size)) return BadRequest();
        reading.RememberTextSize(size);
        return Back(returnUrl);
    }

    private LocalRedirectResult Back(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
}
