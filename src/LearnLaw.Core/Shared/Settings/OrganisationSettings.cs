using System.Globalization;

namespace LearnLaw.Shared.Settings;

/// <summary>What the organisation has decided about itself and its site.</summary>
public sealed record OrganisationSettings
{
    public const int MaxNameLength = 60;
    public const int MaxExamGraceSeconds = 600;
    public const int MostMaterialMegabytes = 20 * 1024;

    /// <summary>Shown in the heading of every page and on certificates. Empty until set-up is done.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where people reach the site from outside ("https://law.example.gov.cn"); used in QR codes, mails and links.</summary>
    public string PublicAddress { get; init; } = "";

    /// <summary>IANA zone that rules input, display, schedules and the limits of a year.</summary>
    public string TimeZone { get; init; } = "Asia/Shanghai";

    /// <summary>Minutes without a request after which a person is signed out. Default 30 (domain practice for level-2 protection, GB/T 22239-2019).</summary>
    public int IdleMinutes { get; init; } = 30;

    /// <summary>Hours before a meeting at which invited people are reminded, largest first.</summary>
    public IReadOnlyList<int> MeetingReminderHours { get; init; } = [24, 1];

    /// <summary>When meetings planned from now on take sign-ins.</summary>
    public SignInTimes SignIn { get; init; } = SignInTimes.Default;

    /// <summary>Seconds after an attempt's deadline during which an answer under way still counts: for slow networks.</summary>
    public int ExamGraceSeconds { get; init; } = 60;

    public TimeSpan ExamGrace => TimeSpan.FromSeconds(ExamGraceSeconds);

    /// <summary>Largest study material that may be uploaded, in megabytes (1,048,576 bytes).</summary>
    public int MaterialMegabytes { get; init; } = 2 * 1024;

    public long MaterialBytes => MaterialMegabytes * 1024L * 1024;

    /// <summary>Prefix of certificate numbers, as in 西学〔2026〕0001.</summary>
    public string CertificatePrefix { get; init; } = "学";

    public static OrganisationSettings From(IReadOnlyDictionary<string, string> values)
    {
        var defaults = new OrganisationSettings();
        return new OrganisationSettings
        {
            Name = values.GetValueOrDefault("organisation.name", defaults.Name),
            PublicAddress = values.GetValueOrDefault("organisation.public-address", defaults.PublicAddress),
            TimeZone = values.GetValueOrDefault("organisation.time-zone", defaults.TimeZone),
            IdleMinutes = Number(values, "sign-in.idle-minutes", defaults.IdleMinutes),
            MeetingReminderHours = values.TryGetValue("meetings.reminder-hours", out var hours)
                ? [.. hours.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(h => int.Parse(h, CultureInfo.InvariantCulture))]
                : defaults.MeetingReminderHours,
            SignIn = new SignInTimes(
                Number(values, "meetings.sign-in-opens-minutes", defaults.SignIn.OpensMinutes),
                Number(values, "meetings.late-minutes", defaults.SignIn.LateMinutes),
                Number(values, "meetings.sign-in-closes-minutes", defaults.SignIn.ClosesMinutes)),
            ExamGraceSeconds = Number(values, "exams.grace-seconds", defaults.ExamGraceSeconds),
            MaterialMegabytes = Number(values, "materials.max-megabytes", defaults.MaterialMegabytes),
            CertificatePrefix = values.GetValueOrDefault("certificates.prefix", defaults.CertificatePrefix),
        };
    }

    public IReadOnlyDictionary<string, string> ToValues() => new Dictionary<string, string>
    {
        ["organisation.name"] = Name,
        ["organisation.public-address"] = PublicAddress,
        ["organisation.time-zone"] = TimeZone,
        ["sign-in.idle-minutes"] = IdleMinutes.ToString(CultureInfo.InvariantCulture),
        ["meetings.reminder-hours"] = string.Join(',', MeetingReminderHours),
        ["meetings.sign-in-opens-minutes"] = SignIn.OpensMinutes.ToString(CultureInfo.InvariantCulture),
        ["meetings.late-minutes"] = SignIn.LateMinutes.ToString(CultureInfo.InvariantCulture),
        ["meetings.sign-in-closes-minutes"] = SignIn.ClosesMinutes.ToString(CultureInfo.InvariantCulture),
        ["exams.grace-seconds"] = ExamGraceSeconds.ToString(CultureInfo.InvariantCulture),
        ["materials.max-megabytes"] = MaterialMegabytes.ToString(CultureInfo.InvariantCulture),
        ["certificates.prefix"] = CertificatePrefix,
    };

    /// <summary>Refuses what could not be worked with; the field is named so that a form can point at it.</summary>
    public void Check()
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > MaxNameLength)
            throw new RuleException("settings.name-needed", MaxNameLength) { Field = nameof(Name) };
        if (!Uri.TryCreate(PublicAddress, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new RuleException("settings.address-wrong") { Field = nameof(PublicAddress) };
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
            throw new RuleException("settings.time-zone-unknown", TimeZone) { Field = nameof(TimeZone) };
        if (IdleMinutes is < 5 or > 24 * 60)
            throw new RuleException("settings.idle-out-of-range") { Field = nameof(IdleMinutes) };
        if (MeetingReminderHours.Count > 5 || MeetingReminderHours.Any(h => h is < 1 or > 24 * 14))
            throw new RuleException("settings.reminder-hours-wrong") { Field = nameof(MeetingReminderHours) };
        if (!SignIn.AreSensible)
            throw new RuleException("settings.sign-in-times-wrong", SignInTimes.MaxOpensMinutes, SignInTimes.MaxClosesMinutes) { Field = "SignInLateMinutes" };
        if (ExamGraceSeconds is < 0 or > MaxExamGraceSeconds)
            throw new RuleException("settings.exam-grace-wrong", MaxExamGraceSeconds) { Field = nameof(ExamGraceSeconds) };
        if (MaterialMegabytes is < 1 or > MostMaterialMegabytes)
            throw new RuleException("settings.material-size-wrong", MostMaterialMegabytes) { Field = nameof(MaterialMegabytes) };
        if (CertificatePrefix.Length is 0 or > 10)
            throw new RuleException("settings.certificate-prefix-wrong") { Field = nameof(CertificatePrefix) };
    }

    private static int Number(IReadOnlyDictionary<string, string> values, string key, int otherwise) =>
        values.TryGetValue(key, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
