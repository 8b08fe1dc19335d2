using LearnLaw.Shared;

namespace LearnLaw.Meetings;

/// <summary>What an administrator writes down about a meeting. Times are the organisation's local time.</summary>
public sealed record MeetingPlan
{
    public const int MaxTitleLength = 80;
    public const int MaxNameLength = 60;
    public const int MaxTextLength = 2000;
    public const int MaxArticles = 30;

    public required string Title { get; init; }

    public required MeetingType Type { get; init; }

    public required Guid UnitId { get; init; }

    public required DateTime StartsAtLocal { get; init; }

    public required string Place { get; init; }

    public string Host { get; init; } = "";

    public string Speaker { get; init; } = "";

    /// <summary>Articles to read beforehand, one citation each: "民法典/1079" or 《民法典》第一千零七十九条.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    public string Agenda { get; init; } = "";

    /// <summary>Minutes given to the law; null when not decided.</summary>
    public int? StudyMinutes { get; init; }

    /// <summary>Everybody with a current post in these units, or below them, is invited.</summary>
    public IReadOnlyList<Guid> InvitedUnits { get; init; } = [];

    public void Check()
    {
        Need(Title, MaxTitleLength, "meetings.title-needed", nameof(Title));
        Need(Place, MaxNameLength, "meetings.place-needed", nameof(Place));
        AtMost(Host, MaxNameLength, nameof(Host));
        AtMost(Speaker, MaxNameLength, nameof(Speaker));
        AtMost(Agenda, MaxTextLength, nameof(Agenda));
        if (StudyMinutes is < 1 or > 600) throw new RuleException("meetings.minutes-wrong") { Field = nameof(StudyMinutes) };
        if (Articles.Count > MaxArticles || Articles.Any(a => a.Length > MaxNameLength))
            throw new RuleException("meetings.articles-wrong", MaxArticles) { Field = nameof(Articles) };
        if (InvitedUnits.Count == 0) throw new RuleException("meetings.units-needed") { Field = nameof(InvitedUnits) };
    }

    private static void Need(string text, int most, string key, string field)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > most) throw new RuleException(key, most) { Field = field };
    }

    private static void AtMost(string text, int most, string field)
    {
        if (text.Length > most) throw new RuleException("meetings.too-long", most) { Field = field };
    }
}
