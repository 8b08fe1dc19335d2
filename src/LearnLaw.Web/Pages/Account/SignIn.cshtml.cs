using System.ComponentModel.DataAnnotations;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LearnLaw.Web.Pages.Account;

[EnableRateLimiting(AccessModule.SignInLimit)]
public sealed class SignInModel(
    SignInWithPassword signIn, CurrentActor me, CurrentSettings settings, ReadingPreferences reading, TimeProvider time) : PageModel
{
    [BindProperty]
    public SignInInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => me.IsSignedIn ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var result = await signIn.RunAsync(Input.Account, Input.Password, me.Address, ct);
        if (result.Outcome == SignInOutcome.LockedOut) throw new RuleException("people.locked-out", SignInWithPassword.LockTime.TotalMinutes);
        if (result.User is not { } user) throw new RuleException("people.sign-in-refused");
        await HttpContext.SignInAsync(user, settings.Value, time);
        reading.Restore(user);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }

    public sealed class SignInInput
    {
        [Required(ErrorMessage = "people.account-needed")]
        [StringLength(LearnLaw.People.User.MaxAccountLength, ErrorMessage = "people.account-malformed")]
        public string Account { get; set; } = "";

        [Required(ErrorMessage = "people.password-needed")]
        [StringLength(PasswordRules.MaxLength, ErrorMessage = "people.password-too-long")]
        public string Password { get; set; } = "";
    }
}
