using LearnLaw.People;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Account;

/// <summary>Only by post: a link on another site must not sign anybody out.</summary>
public sealed class SignOutModel(SignOutEverywhere signOutEverywhere, CurrentActor me) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        return RedirectToPage("/Account/SignIn");
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken ct)
    {
        await signOutEverywhere.RunAsync(me.Actor, ct);
        return await OnPostAsync();
    }
}
