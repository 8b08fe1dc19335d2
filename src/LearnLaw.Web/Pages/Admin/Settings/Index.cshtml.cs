using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Admin.Settings;

/// <summary>The organisation's decisions about its site.</summary>
public sealed class IndexModel(ChangeSettings changeSettings, CurrentSettings settings, CurrentActor me) : PageModel
{
    [BindProperty]
    public SettingsInput Input { get; set; } = new();

    public void OnGet()
    {
        var current = settings.Value;
        Input = new SettingsInput
        {
            Name = current.Name,
            PublicAddress = current.PublicAddress,
            TimeZone = current.TimeZone,
            IdleMinutes = current.IdleMinutes,
            MeetingReminderHours = string.Join(", ", current.MeetingReminderHours),
            SignInOpensMinutes = current.SignIn.OpensMinutes,
            SignInLateMinutes = current.SignIn.LateMinutes,
            SignInClosesMinutes = current.SignIn.ClosesMinutes,
            ExamGraceSeconds = current.ExamGraceSeconds,
            MaterialMegabytes = current.MaterialMegabytes,
            CertificatePrefix = current.CertificatePrefix,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await changeSettings.RunAsync(me.Actor, Input.ToSettings(settings.Value), ct);
        TempData.Flash("settings.saved");
        return RedirectToPage();
    }

    public sealed class SettingsInput
    {
        [Required(ErrorMessage = "people.organisation-name-needed")]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "settings.address-wrong")]
        public string PublicAddress { get; set; } = "";

        [Required(ErrorMessage = "shared.needed")]
        public string TimeZone { get; set; } = "";

        public int IdleMinutes { get; set; }

        public string? MeetingReminderHours { get; set; }

        public int SignInOpensMinutes { get; set; }

        public int SignInLateMinutes { get; set; }

        public int SignInClosesMinutes { get; set; }

        public int ExamGraceSeconds { get; set; }

        public int MaterialMegabytes { get; set; }

        [Required(ErrorMessage = "settings.certificate-prefix-wrong")]
        public string CertificatePrefix { get; set; } = "";

        public OrganisationSettings ToSettings(OrganisationSettings current) => current with
        {
            Name = Name.Trim(),
            PublicAddress = PublicAddress.Trim().TrimEnd('/'),
            TimeZone = TimeZone.Trim(),
            IdleMinutes = IdleMinutes,
            MeetingReminderHours = ParseHours(MeetingReminderHours ?? ""),
            SignIn = new SignInTimes(SignInOpensMinutes, SignInLateMinutes, SignInClosesMinutes),
            ExamGraceSeconds = ExamGraceSeconds,
            MaterialMegabytes = MaterialMegabytes,
            CertificatePrefix = CertificatePrefix.Trim(),
        };

        private static List<int> ParseHours(string typed)
        {
            var hours = new List<int>();
            foreach (var part in typed.Split([',', '，', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var hour))
                    throw new RuleException("settings.reminder-hours-wrong") { Field = nameof(MeetingReminderHours) };
                hours.Add(hour);
            }

            return [.. hours.Distinct().OrderDescending()];
        }
    }
}
