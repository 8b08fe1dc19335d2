using LearnLaw.Shared;

namespace LearnLaw.People;

/// <summary>The group a post belongs to; study plans differ by it (分类指导).</summary>
public enum AudienceGroup
{
    Leaders,
    Staff,
    Village,
    Enforcement,
}

/// <summary>
/// A person's place in a unit, for a time. One person may hold several; a transfer ends one and begins another,
/// so that last year's figures still know where somebody was.
/// </summary>
public sealed class Post : Entity
{
    public const int MaxTitleLength = 40;

    private Post() => Title = "";

    public Post(Guid userId, Guid unitId, string title, AudienceGroup group, bool isPrimary, DateOnly from)
    {
        UserId = userId;
        UnitId = unitId;
        Title = CheckedTitle(title);
        Group = group;
        IsPrimary = isPrimary;
        From = from;
    }

    public Guid UserId { get; private set; }

    public Guid UnitId { get; private set; }

    /// <summary>职务, "党支部书记"; may be empty.</summary>
    public string Title { get; private set; }

    public AudienceGroup Group { get; private set; }

    /// <summary>The post under which the person is counted: exactly one current post of a person has it.</summary>
    public bool IsPrimary { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The first day on which the post is no longer held; null while it is.</summary>
    public DateOnly? Until { get; private set; }

    public void Change(string title, AudienceGroup group)
    {
        Title = CheckedTitle(title);
        Group = group;
    }

    public void SetPrimary(bool primary) => IsPrimary = primary;

    public void End(DateOnly until) => Until = until < From ? From : until;

    private static string CheckedTitle(string title)
    {
        var trimmed = title.Trim();
        return trimmed.Length <= MaxTitleLength
            ? trimmed
            : throw new RuleException("people.title-too-long", MaxTitleLength) { Field = nameof(Title) };
    }
}
