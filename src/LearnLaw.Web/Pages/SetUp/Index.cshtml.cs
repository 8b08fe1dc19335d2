using System.ComponentModel.DataAnnotations;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace LearnLaw.Web.Pages.SetUp;

[EnableRateLimiting(AccessModule.AnonymousLimit)]
public sealed class IndexModel(SetUpOrganisation setUp, SetUpCode code, CurrentSettings settings, Texts texts, TimeProvider time) : PageModel
{
    public IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<OrgUnitKind>().Select(k => new SelectListItem(texts.Of(k), k.ToString()));

    [BindProperty]
    public SetUpInput Input { get; set; } = new();

    public IActionResult OnGet()
    {
        if (!code.IsOpen) return NotFound();
        Input.PublicAddress = $"{Request.Scheme}://{Request.Host}";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!code.IsOpen) return NotFound();
        if (!code.Matches(Input.Code)) throw new RuleException("people.set-up-code-wrong") { Field = nameof(Input.Code) };
        var user = await setUp.RunAsync(
            new SetUpRequest(Input.Name, Input.Kind, Input.PublicAddress, Input.TimeZone, Input.Account, Input.DisplayName, Input.Password), ct);
        code.Close();
        await HttpContext.SignInAsync(user, settings.Value, time);
        TempData.Flash("people.set-up-done", settings.Value.Name);
        return LocalRedirect("/");
    }

    public sealed class SetUpInput
    {
        [Required(ErrorMessage = "people.set-up-code-needed")]
        public string Code { get; set; } = "";

        [Required(ErrorMessage = "people.organisation-name-needed")]
        public string Name { get; set; } = "";

        [EnumDataType(typeof(OrgUnitKind), ErrorMessage = "shared.not-understood")]
        public OrgUnitKind Kind { get; set; } = OrgUnitKind.Township;

        [Required(ErrorMessage = "settings.address-wrong")]
        public string PublicAddress { get; set; } = "";

        [Required(ErrorMessage = "shared.needed")]
        public string TimeZone { get; set; } = new OrganisationSettings().TimeZone;

        [Required(ErrorMessage = "people.account-needed")]
        public string Account { get; set; } = "";

        [Required(ErrorMessage = "people.display-name-needed")]
        public string DisplayName { get; set; } = "";

        [Required(ErrorMessage = "people.password-needed")]
        [StringLength(PasswordRules.MaxLength, ErrorMessage = "people.password-too-long")]
        public string Password { get; set; } = "";

        [Compare(nameof(Password), ErrorMessage = "people.password-differs")]
        public string? Again { get; set; }
    }
}
