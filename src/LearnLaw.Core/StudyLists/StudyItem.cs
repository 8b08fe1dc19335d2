using LearnLaw.Shared;

namespace LearnLaw.StudyLists;

/// <summary>One thing on a study list: a statute, some of its articles, or a reading with no text in the library.</summary>
public sealed class StudyItem : Entity
{
    private StudyItem() => (Title, Place, Heading) = ("", "", "");

    internal StudyItem(Guid listId, int order, StudyItemText text)
        : this()
    {
        (ListId, Order) = (listId, order);
        Change(text);
    }

    public Guid ListId { get; private set; }

    /// <summary>From 1.</summary>
    public int Order { get; private set; }

    public string Title { get; private set; }

    /// <summary>Path of the place in the law, "民法典" or "民法典/1079"; empty for a reading.</summary>
    public string Place { get; private set; }

    /// <summary>The last article where a stretch of articles is meant, as a key; null otherwise.</summary>
    public string? Until { get; private set; }

    /// <summary>The study material to read; null where there is none.</summary>
    public Guid? MaterialId { get; private set; }

    /// <summary>The group under which it stands, "宪法及宪法相关法"; may be empty.</summary>
    public string Heading { get; private set; }

    /// <summary>必学, else 选学.</summary>
    public bool IsRequired { get; private set; }

    public StudyItemText Text => new(Title, Place, Until, MaterialId, Heading, IsRequired);

    internal void Change(StudyItemText text)
    {
        text.Check();
        (Title, Place, Until, MaterialId, Heading, IsRequired) = (text.Title.Trim(), text.Place, text.Until, text.MaterialId, text.Heading.Trim(), text.IsRequired);
    }

    internal void MoveTo(int order) => Order = order;
}
