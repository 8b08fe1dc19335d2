using LearnLaw.Laws.Citing;
using LearnLaw.Shared;

namespace LearnLaw.StudyLists;

/// <summary>
/// 应知应会清单: what people of a level and post are to know in a year. Lists by level and post follow the rule on lists of Party rules and
/// state laws for leading cadres (中办、国办 2023): made for each kind of post, kept current when a law changes.
/// </summary>
public sealed class StudyList : Entity, ICitesTheLaw
{
    public const string Kind = "studylist";
    public const int MaxItems = 200;

    private readonly List<StudyItem> items = [];

    private StudyList() => (Title, Basis, Audience, Levels) = ("", "", [], []);

    public StudyList(Guid unitId, StudyListFacts facts)
        : this()
    {
        UnitId = unitId;
        Revise(facts);
    }

    string ICitesTheLaw.CitingKind => Kind;

    /// <summary>The unit that made it; it holds for the unit and everything below.</summary>
    public Guid UnitId { get; private set; }

    public int Year { get; private set; }

    public string Title { get; private set; }

    /// <summary>The document it rests on; may be empty.</summary>
    public string Basis { get; private set; }

    /// <summary>Groups of posts it is for; empty means all.</summary>
    public IReadOnlyList<People.AudienceGroup> Audience { get; private set; }

    /// <summary>Kinds of unit it is for; empty means all.</summary>
    public IReadOnlyList<People.OrgUnitKind> Levels { get; private set; }

    public StudyListState State { get; private set; }

    public IReadOnlyList<StudyItem> Items => items;

    public StudyListFacts Facts => new(Year, Title, Basis, Audience, Levels);

    public void Revise(StudyListFacts facts)
    {
        facts.Check();
        Year = facts.Year;
        Title = facts.Title.Trim();
        Basis = facts.Basis.Trim();
        Audience = facts.Audience;
        Levels = facts.Levels;
    }

    /// <summary>Whether it is for somebody who holds a post of this group in a unit of this kind.</summary>
    public bool IsFor(People.AudienceGroup group, People.OrgUnitKind level) =>
        (Audience.Count == 0 || Audience.Contains(group)) && (Levels.Count == 0 || Levels.Contains(level));

    /// <summary>Adds to the end.</summary>
    /// <exception cref="RuleException">It is there already, or the list is full.</exception>
    public StudyItem Add(StudyItemText text)
    {
        text.Check();
        if (items.Count >= MaxItems) throw new RuleException("study.items-full", MaxItems);
        if (items.Exists(i => i.Text.IsSameAs(text))) throw new RuleException("study.item-twice", text.Title);
        var item = new StudyItem(Id, items.Count + 1, text);
        items.Add(item);
        return item;
    }

    /// <exception cref="NotFoundException">The list has no such item.</exception>
    public StudyItem ItemOf(Guid itemId) => items.Find(i => i.Id == itemId) ?? throw new NotFoundException($"study item {itemId}");

    /// <summary>Changes places with the neighbour; at the end nothing happens.</summary>
    public void Move(StudyItem item, int by)
    {
        var ordered = items.OrderBy(i => i.Order).ToList();
        var to = ordered.IndexOf(item) + Math.Sign(by);
        if (to < 0 || to >= ordered.Count) return;
        var (here, there) = (item.Order, ordered[to].Order);
        item.MoveTo(there);
        ordered[to].MoveTo(here);
    }

    public void Remove(StudyItem item)
    {
        items.Remove(item);
        foreach (var (next, order) in items.OrderBy(i => i.Order).Select((i, at) => (i, at + 1))) next.MoveTo(order);
    }

    /// <exception cref="RuleException">It is empty.</exception>
    public void Publish()
    {
        if (items.Count == 0) throw new RuleException("study.publish-empty");
        State = StudyListState.Published;
    }

    public void Withdraw() => State = StudyListState.Withdrawn;
}
