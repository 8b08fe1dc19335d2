using System.ComponentModel.DataAnnotations;
using LearnLaw.People;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Account;

public sealed class ChangePasswordModel(ChangeOwnPassword changeOwnPassword, CurrentActor me, CurrentSettings settings, TimeProvider time)
    : PageModel
{
    [BindProperty]
    public ChangePasswordInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var user = await changeOwnPassword.RunAsync(me.Actor, Input.Current, Input.Password, ct);
        await HttpContext.SignInAsync(user, settings.Value, time);
        TempData.Flash("people.password-changed");
        return LocalRedirect("/");
    }

    public sealed class ChangePasswordInput
    {
        [Required(ErrorMessage = "people.password-needed")]
        public string Current { get; set; } = "";

        [Required(ErrorMessage = "people.password-needed")]
        [StringLength(PasswordRules.MaxLength, ErrorMessage = "people.password-too-long")]
        public string Password { get; set; } = "";

        [Compare(nameof(Password), ErrorMessage = "people.password-differs")]
        public string? Again { get; set; }
    }
}
