using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Reading;

/// <summary>An article with its lines, and the keys of its neighbours.</summary>
public sealed record ArticleView(IReadOnlyList<LawNode> Nodes, string? Previous, string? Next);

/// <summary>One article in one query, its neighbours in another.</summary>
public sealed class ReadArticle(LearnLawDbContext db)
{
    /// <exception cref="NotFoundException">The version has no such article.</exception>
    public async Task<ArticleView> RunAsync(Guid versionId, string key, CancellationToken ct = default)
    {
        var ofVersion = db.LawNodes.AsNoTracking().Where(n => n.VersionId == versionId);
        var nodes = await ofVersion.Where(n => n.ArticleKey == key).OrderBy(n => n.Order).ToListAsync(ct);
        if (nodes.Count == 0) throw new NotFoundException($"article {key}");

        if (nodes[0].Position is not { } position) return new ArticleView(nodes, null, null);
        var around = await ofVersion
            .Where(n => n.Position == position - 1 || n.Position == position + 1)
            .Select(n => new { n.Position, n.ArticleKey }).ToListAsync(ct);
        return new ArticleView(
            nodes,
            around.Find(a => a.Position < position)?.ArticleKey,
            around.Find(a => a.Position > position)?.ArticleKey);
    }
}
