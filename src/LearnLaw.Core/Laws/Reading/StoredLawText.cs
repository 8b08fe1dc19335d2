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
        var keys = wanted.Select(PassageCutter.KeyOf).OfType<string>().Distinct().ToArray();
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
            g => g.GroupBy(r => r.VersionId).Select(v => new PassageVersion(
                v.First().Date, v.First().Effective, v.First().SupersededOn, v.First().RepealedOn, [.. v.Select(r => r.Node)])).ToList());
        var cutter = new PassageCutter(catalogue, clock.Today);
        return wanted.ToDictionary(c => c, c => cutter.Cut(c, statutes.GetValueOrDefault(catalogue.SlugOf(c.Statute))));
    }
}
