using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Citing;

/// <summary>Registers what the text of a statute cites, itself included (本法第十条). Part of storing the text.</summary>
public sealed class RegisterStatute(LearnLawDbContext db, ResolveCitations resolve, StatuteCatalogue catalogue)
{
    // Statutes name others by title in 《》; a bare title that happens to stand before a number is too seldom a citation.
    private static readonly CitationFinder Finder = new();

    /// <summary>Adds the rows; saving is the caller's.</summary>
    public async Task RunAsync(Statute statute, StatuteVersion version, IReadOnlyList<LawNode> nodes, CancellationToken ct)
    {
        await db.CitingEntries.Where(e => e.Id == version.Id).ExecuteDeleteAsync(ct);
        var citations = Read(statute, version, nodes);
        if (citations.Count == 0) return;
        await resolve.RunAsync(citations, ct);
        var address = LawLink.To(new Citation(statute.Slug) { Version = version.Date });
        db.CitingEntries.Add(new CitingEntry(version.Id, CitingEntry.StatuteKind, statute.ShortTitle, null, address, null, version.TextHash));
        db.StoredCitations.AddRange(citations);
    }

    private List<StoredCitation> Read(Statute statute, StatuteVersion version, IReadOnlyList<LawNode> nodes)
    {
        var keys = nodes.Select(n => n.ArticleKey).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string?, string, string)>();
        var citations = new List<StoredCitation>();
        foreach (var node in nodes.Where(n => n.Text.Length > 0))
        {
            foreach (var place in Finder.Find(node.Text, statute.Slug).SelectMany(found => found.Places()))
            {
                var citation = new StoredCitation(version.Id, citations.Count + 1, catalogue.SlugOf(place.Statute), place, node.ArticleKey);
                if (!seen.Add((node.ArticleKey, citation.Statute, citation.Place))) continue;
                if (citation.Statute == statute.Slug && (citation.ArticleKey is not { } key || keys.Contains(key))) citation.VersionId = version.Id;
                citations.Add(citation);
            }
        }

        return citations;
    }
}
