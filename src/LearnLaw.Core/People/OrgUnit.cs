using LearnLaw.Shared;

namespace LearnLaw.People;

public enum OrgUnitKind
{
    County,
    Township,
    Village,
    Office,
}

/// <summary>A unit of the organisation: county, township, village or office, to any depth.</summary>
public sealed class OrgUnit : Entity
{
    public const int MaxNameLength = 60;

    /// <summary>Levels below the root that a path can hold.</summary>
    public const int MaxDepth = 10;

    private OrgUnit(string name, OrgUnitKind kind)
    {
        Name = name;
        Kind = kind;
        Path = "";
    }

    public OrgUnit(string name, OrgUnitKind kind, OrgUnit? parent, int order = 0)
        : this(CheckedName(name), kind)
    {
        Order = order;
        PlaceUnder(parent);
    }

    public string Name { get; private set; }

    public OrgUnitKind Kind { get; private set; }

    public Guid? ParentId { get; private set; }

    /// <summary>Ids from the root down to this unit, "/a/b/": a subtree is a prefix, found by index.</summary>
    public string Path { get; private set; }

    /// <summary>Place among its siblings, as the organisation lists them.</summary>
    public int Order { get; private set; }

    /// <summary>Closed units stay for the record and take no new people.</summary>
    public DateTime? ClosedAt { get; private set; }

    public int Depth => Path.Count(c => c == '/') - 2;

    public void Rename(string name, OrgUnitKind kind)
    {
        Name = CheckedName(name);
        Kind = kind;
    }

    public void Reorder(int order) => Order = order;

    public void Close(DateTime now) => ClosedAt ??= now;

    public void Reopen() => ClosedAt = null;

    public bool IsWithin(OrgUnit other) => Path.StartsWith(other.Path, StringComparison.Ordinal);

    /// <summary>Moves the unit; the caller moves what is below it with <see cref="FollowParent"/>.</summary>
    /// <exception cref="RuleException">The new parent is the unit itself or below it.</exception>
    public void MoveUnder(OrgUnit parent)
    {
        if (parent.IsWithin(this)) throw new RuleException("people.unit-under-own-child", Name, parent.Name);
        PlaceUnder(parent);
    }

    internal void FollowParent(string oldPrefix, string newPrefix)
    {
        Path = newPrefix + Path[oldPrefix.Length..];
        CheckDepth();
    }

    private void PlaceUnder(OrgUnit? parent)
    {
        ParentId = parent?.Id;
        Path = $"{parent?.Path ?? "/"}{Id:N}/";
        CheckDepth();
    }

    private void CheckDepth()
    {
        if (Depth > MaxDepth) throw new RuleException("people.unit-too-deep", MaxDepth);
    }

    private static string CheckedName(string name)
    {
        var trimmed = name.Trim();
        return trimmed.Length is > 0 and <= MaxNameLength
            ? trimmed
            : throw new RuleException("people.unit-name-needed", MaxNameLength) { Field = nameof(Name) };
    }
}
