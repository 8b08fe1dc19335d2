using LearnLaw.Laws.Citations;

namespace LearnLaw.Laws.Reading;

/// <summary>A statute open at one version: what every page of the reader shows around the text.</summary>
/// <param name="Statute">The statute.</param>
/// <param name="Version">The version that is shown.</param>
/// <param name="AskedFor">The day in the address; null where it names none and the version in force is shown.</param>
/// <param name="Nodes">Headings, and the first node of the text.</param>
/// <param name="Today">In the organisation's time zone.</param>
public sealed record OpenedStatute(Statute Statute, StatuteVersion Version, DateOnly? AskedFor, IReadOnlyList<ContentsEntry> Nodes, DateOnly Today)
{
    /// <summary>The address names a version, and so do the links on the page.</summary>
    public bool IsPinned => AskedFor is not null;

    /// <summary>The day asked for, where it is not the date of the version but a day on which this version was in force.</summary>
    public DateOnly? AsOf => AskedFor == Version.Date ? null : AskedFor;

    /// <summary>The version before this one; null for the first.</summary>
    public StatuteVersion? Before => Statute.Versions.Where(v => v.Date < Version.Date).MaxBy(v => v.Date);

    public VersionStatus Status => Version.StatusOn(Today);

    /// <summary>Headings only.</summary>
    public IEnumerable<ContentsEntry> Contents => Nodes.Where(n => n.Kind.IsContainer());

    /// <summary>Pages in the order of the text; 0 where text stands before the first chapter.</summary>
    public IReadOnlyList<int> Pages => [.. Nodes.Select(n => n.Page).Distinct()];

    /// <summary>What opens a page in an address; null opens the first one.</summary>
    public string? AnchorOf(int page) => page == Pages[0] ? null : Nodes.First(n => n.Page == page && n.Anchor is not null).Anchor;

    public bool IsNewest => Statute.IsNewest(Version);

    /// <summary>A place of this statute; names the version only where the reader did.</summary>
    public Citation Cite(LawNumber? article = null) => new(Statute.Slug) { Version = IsPinned ? Version.Date : null, Article = article };

    /// <summary>The headings above an entry, outermost first, itself last.</summary>
    public IReadOnlyList<ContentsEntry> TrailOf(int order)
    {
        var trail = new List<ContentsEntry>();
        var byOrder = Contents.ToDictionary(c => c.Order);
        for (int? at = order; at is { } here && byOrder.TryGetValue(here, out var entry); at = entry.Parent) trail.Insert(0, entry);
        return trail;
    }
}
