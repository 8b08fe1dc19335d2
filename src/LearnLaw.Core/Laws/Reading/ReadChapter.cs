using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Reading;

/// <summary>The text of one page of the reader in one query, however long the statute is.</summary>
public sealed class ReadChapter(LearnLawDbContext db)
{
    /// <param name="opened">The statute.</param>
    /// <param name="from">What the page is to hold: an article's key, or what opens a container (<see cref="LawNode.Anchor"/>); null for the first page.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="NotFoundException">There is no such place.</exception>
    public async Task<IReadOnlyList<LawNode>> RunAsync(OpenedStatute opened, string? from, CancellationToken ct = default)
    {
        var nodes = db.LawNodes.AsNoTracking().Where(n => n.VersionId == opened.Version.Id);
        var first = opened.Pages.Count > 0 ? opened.Pages[0] : 0;
        var page = string.IsNullOrEmpty(from)
            ? nodes.Where(n => n.Page == first)
            : nodes.Where(n => n.Page == nodes
                .Where(a => a.ArticleKey == from || a.Anchor == from)
                .OrderBy(a => a.Order).Select(a => (int?)a.Page).FirstOrDefault());
        var found = await page.OrderBy(n => n.Order).ToListAsync(ct);
        return found.Count > 0 ? found : throw new NotFoundException($"{opened.Statute.Slug} from {from}");
    }
}
