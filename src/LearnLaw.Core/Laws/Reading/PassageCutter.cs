using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;

namespace LearnLaw.Laws.Reading;

/// <summary>Finds the version that a citation means and cuts the cited lines out of it.</summary>
internal sealed class PassageCutter(StatuteCatalogue catalogue, DateOnly today)
{
    /// <summary>The <see cref="LawNode.ArticleKey"/> of the rows a citation needs; null for a whole statute.</summary>
    public static string? KeyOf(Citation citation) => citation.IsPreface ? Citation.PrefaceWord : citation.Article?.Key;

    /// <param name="citation">The place.</param>
    /// <param name="versions">Every version at hand of its statute; null where there is none.</param>
    public LawPassage Cut(Citation citation, IReadOnlyList<PassageVersion>? versions)
    {
        if (versions is null || VersionFor(citation, versions) is not { } version) return new LawPassage(citation, PassageState.NotLoaded, []);
        var lines = KeyOf(citation) is { } key ? LinesOf(citation, [.. version.Nodes.Where(n => n.ArticleKey == key)]) : [];
        var isFound = lines.Count > 0 || KeyOf(citation) is null;
        return new LawPassage(citation, isFound ? PassageState.Found : PassageState.NoSuchPlace, lines)
        {
            Link = isFound ? LawLink.To(citation.In(catalogue.SlugOf(citation.Statute))) : null,
            Version = version.Date,
            Status = StatuteVersion.StatusOn(today, version.Effective, version.SupersededOn, version.RepealedOn),
        };
    }

    private PassageVersion? VersionFor(Citation citation, IReadOnlyList<PassageVersion> versions) => citation.Version is { } date
        ? Statute.NamedOf(versions, v => v.Effective, v => v.Date, date)
        : Statute.CurrentOf(versions, v => v.Effective, v => v.Date, today);

    private static List<LawLine> LinesOf(Citation citation, List<LawNode> nodes)
    {
        var lines = LawBlocks.From(nodes).SelectMany(block => block.Lines).ToList();
        var anchor = citation.AnchorIn(lines.Select(line => line.Anchor));
        return anchor.Length == 0 ? lines : lines.FindAll(line => line.Anchor == anchor || line.Anchor.StartsWith(anchor + ".", StringComparison.Ordinal));
    }
}
