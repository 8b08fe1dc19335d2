using LearnLaw.Laws.LawText;
using LearnLaw.Shared;

namespace LearnLaw.Laws;

/// <summary>
/// A law, regulation, decision or interpretation, through all its versions. Its slug is its short title and names it in every
/// link (/laws/宪法), so it never changes once given.
/// </summary>
public sealed class Statute : Entity
{
    public const int MaxTitleLength = 200;

    private readonly List<StatuteVersion> versions = [];

    private Statute(string title, string shortTitle, string slug, StatuteCategory category)
    {
        Title = title;
        ShortTitle = shortTitle;
        Slug = slug;
        Category = category;
    }

    public Statute(string title, StatuteCategory category)
        : this("", "", SlugOf(title), category)
    {
        Retitle(title, category);
    }

    /// <summary>The full title, 中华人民共和国….</summary>
    public string Title { get; private set; }

    public string ShortTitle { get; private set; }

    public string Slug { get; private set; }

    public StatuteCategory Category { get; private set; }

    public IReadOnlyList<StatuteVersion> Versions => versions;

    /// <summary>The short title without what an address gives a meaning to.</summary>
    /// <exception cref="RuleException">The title is empty or too long.</exception>
    public static string SlugOf(string title)
    {
        var slug = StatuteNames.Shorten(CheckedTitle(title));
        foreach (var sign in "/\\@?#%&+ \t") slug = slug.Replace(sign, '-');
        return slug;
    }

    /// <summary>Titles change with an amendment now and then; links keep the first one.</summary>
    public void Retitle(string title, StatuteCategory category)
    {
        Title = CheckedTitle(title);
        ShortTitle = StatuteNames.Shorten(Title);
        Category = category;
    }

    /// <exception cref="RuleException">There is a version of this date already.</exception>
    public void Add(StatuteVersion version)
    {
        if (versions.Exists(v => v.Date == version.Date)) throw new RuleException("laws.version-exists", version.Date) { Field = "Date" };
        versions.Add(version);
        OrderVersions();
    }

    /// <exception cref="RuleException">The dates contradict each other, or another version has this date.</exception>
    public void Revise(StatuteVersion version, StatuteFacts facts)
    {
        if (versions.Exists(v => v != version && v.Date == facts.Date)) throw new RuleException("laws.version-exists", facts.Date) { Field = "Date" };
        version.Revise(facts);
        OrderVersions();
    }

    public bool IsNewest(StatuteVersion version) => versions.TrueForAll(v => v.Date <= version.Date);

    public void Remove(StatuteVersion version)
    {
        versions.Remove(version);
        OrderVersions();
    }

    /// <summary>The version that counts on a day: the last one in force, else the one that comes next.</summary>
    public StatuteVersion? VersionOn(DateOnly day) => CurrentOf(versions, v => v.Effective, v => v.Date, day);

    /// <summary>The version that a date in an address means: the one that bears it, else the one that had taken effect by then.</summary>
    public StatuteVersion? VersionNamed(DateOnly date) => NamedOf(versions, v => v.Effective, v => v.Date, date);

    /// <summary>The choice of <see cref="VersionOn"/> over anything that stands for a version.</summary>
    public static T? CurrentOf<T>(IEnumerable<T> versions, Func<T, DateOnly?> effectiveOf, Func<T, DateOnly> dateOf, DateOnly day)
        where T : class
    {
        var ordered = versions.OrderBy(dateOf).ToList();
        return InForceOf(ordered, effectiveOf, dateOf, day) ?? ordered.FirstOrDefault();
    }

    /// <summary>The choice of <see cref="VersionNamed"/> over anything that stands for a version.</summary>
    public static T? NamedOf<T>(IEnumerable<T> versions, Func<T, DateOnly?> effectiveOf, Func<T, DateOnly> dateOf, DateOnly date)
        where T : class
    {
        var ordered = versions.OrderBy(dateOf).ToList();
        return ordered.Find(v => dateOf(v) == date) ?? InForceOf(ordered, effectiveOf, dateOf, date);
    }

    /// <summary>The last version in force on a day; null before the first. Where nobody knows the effective day, it is the version's date.</summary>
    public static T? InForceOf<T>(IEnumerable<T> ordered, Func<T, DateOnly?> effectiveOf, Func<T, DateOnly> dateOf, DateOnly day)
        where T : class => ordered.LastOrDefault(v => (effectiveOf(v) ?? dateOf(v)) <= day);

    /// <summary>Each version is superseded on the day the next one takes effect.</summary>
    private void OrderVersions()
    {
        var ordered = versions.OrderBy(v => v.Date).ToList();
        for (var at = 0; at < ordered.Count; at++)
        {
            var next = at + 1 < ordered.Count ? ordered[at + 1] : null;
            ordered[at].SupersededFrom(next is null ? null : next.Effective ?? next.Date);
        }
    }

    private static string CheckedTitle(string title)
    {
        var trimmed = title.Trim();
        return trimmed.Length is > 1 and <= MaxTitleLength
            ? trimmed
            : throw new RuleException("laws.title-needed", MaxTitleLength) { Field = nameof(Title) };
    }
}
