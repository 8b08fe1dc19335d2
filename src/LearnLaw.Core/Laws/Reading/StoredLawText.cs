using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Reading;

/// <summary>Answers from the library.</summary>
public sealed class StoredLawText(LearnLawDbContext db, StatuteCatalogue catalogue, OrganisationClock clock) : ILawText
{
    public async Task<IReadOnlyDictionary<Citation, LawPassage>> FindAsync(IReadOnlyCollection<Citation> citations, CancellationToken ct = default)
    {
        var wanted = citations.Distinct().ToList();
        if (wanted.Count == 0) return new Dictionary<Citation, LawPassage>();

        var slugs = wanted.Select(c => catalogue.SlugOf(c.Statute)).Distinct().ToArray();
        var keys = wanted.Select(KeyOf).OfType<string>().Distinct().ToArray();
        // The first node comes along for every statute: it shows that the statute is there.
        var rows = await (
            from node in db.LawNodes.AsNoTracking()
            join version in db.StatuteVersions on node.VersionId equals version.Id
            join statute in db.Statutes on version.StatuteId equals statute.Id
            where slugs.Contains(statute.Slug) && (node.Order == 1 || keys.Contains(node.ArticleKey))
            orderby node.Order
            select new { statute.Slug, VersionId = version.Id, version.Date, version.Effective, version.SupersededOn, version.RepealedOn, Node = node })
            .ToListAsync(ct);
        var statutes = rows.GroupBy(r => r.Slug).ToDictionary(
            g => g.Key,
            g => g.GroupBy(r => r.VersionId).Select(v => new Loaded(
                v.First().Date, v.First().Effective, v.First().SupersededOn, v.First().RepealedOn, [.. v.Select(r => r.Node)])).ToList());
        return wanted.ToDictionary(c => c, c => PassageOf(c, VersionFor(c, statutes.GetValueOrDefault(catalogue.SlugOf(c.Statute)))));
    }

    private Loaded? VersionFor(Citation citation, List<Loaded>? versions) => versions is null ? null
        : citation.Version is { } date ? Statute.NamedOf(versions, v => v.Effective, v => v.Date, date)
        : Statute.CurrentOf(versions, v => v.Effective, v => v.Date, clock.Today);

    private LawPassage PassageOf(Citation citation, Loaded? version)
    {
        if (version is null) return new LawPassage(citation, PassageState.NotLoaded, []);
        var lines = KeyOf(citation) is { } key ? LinesOf(citation, [.. version.Nodes.Where(n => n.ArticleKey == key)]) : [];
        var isFound = lines.Count > 0 || KeyOf(citation) is null;
        return new LawPassage(citation, isFound ? PassageState.Found : PassageState.NoSuchPlace, lines)
        {
            Link = isFound ? LawLink.To(citation.In(catalogue.SlugOf(citation.Statute))) : null,
            Version = version.Date,
            Status = StatuteVersion.StatusOn(clock.Today, version.Effective, version.SupersededOn, version.RepealedOn),
        };
    }

    private static List<LawLine> LinesOf(Citation citation, List<LawNode> nodes)
    {
        var lines = LawBlocks.From(nodes).SelectMany(block => block.Lines).ToList();
        var anchor = citation.AnchorIn(lines.Select(line => line.Anchor));
        return anchor.Length == 0 ? lines : lines.FindAll(line => line.Anchor == anchor || line.Anchor.StartsWith(anchor + ".", StringComparison.Ordinal));
    }

    private static string? KeyOf(Citation citation) => citation.IsPreface ? Citation.PrefaceWord : citation.Article?.Key;

    private sealed record Loaded(DateOnly Date, DateOnly? Effective, DateOnly? SupersededOn, DateOnly? RepealedOn, IReadOnlyList<LawNode> Nodes);
}
