namespace LearnLaw.Laws.LawText;

/// <summary>
/// A statute as read from one file, nothing stored yet. Dates are proposals for a person to confirm:
/// <see cref="EffectiveStated"/> is what the text itself says, <see cref="Effective"/> the day of this version, null where the text cannot tell it.
/// </summary>
public sealed record ParsedStatute
{
    /// <summary>The full title, 中华人民共和国….</summary>
    public required string Title { get; init; }

    /// <summary>The title as people and links use it, 中华人民共和国 left out.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>The 编 that this file holds, where a code is split into files; empty otherwise.</summary>
    public string Subtitle { get; init; } = "";

    public required StatuteCategory Category { get; init; }
    public required StatuteShape Shape { get; init; }
    public IReadOnlyList<StatuteEvent> Events { get; init; } = [];

    /// <summary>Date of the last adoption, revision or amendment.</summary>
    public DateOnly? Passed { get; init; }

    /// <summary>Date of the last publication by decree or announcement, where it is told.</summary>
    public DateOnly? Promulgated { get; init; }

    public DateOnly? EffectiveStated { get; init; }
    public DateOnly? Effective { get; init; }

    /// <summary>The day that names this version: the later of passing and promulgation, else the date in the file's name.</summary>
    public DateOnly? VersionDate { get; init; }

    public required IReadOnlyList<LawTextNode> Nodes { get; init; }
    public required IReadOnlyList<LawTextProblem> Problems { get; init; }
    public required LawTextFormat Format { get; init; }

    /// <summary>Every node in the order of the text.</summary>
    public IEnumerable<LawTextNode> AllNodes() => Nodes.SelectMany(node => node.SelfAndDescendants());

    /// <summary>The law's own articles: those of annexes are not counted.</summary>
    public IEnumerable<LawTextNode> Articles() => Nodes
        .Where(node => node.Kind != LawNodeKind.Annex)
        .SelectMany(node => node.SelfAndDescendants())
        .Where(node => node.Kind == LawNodeKind.Article);
}
