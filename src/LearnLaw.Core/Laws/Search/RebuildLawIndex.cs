using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Search;

/// <summary>Fills the index anew from the stored texts: after a database was restored without it, or its words changed.</summary>
public sealed class RebuildLawIndex(LearnLawDbContext db, ILawIndex index, LawShelf shelf)
{
    /// <returns>How many versions were indexed.</returns>
    public async Task<int> RunAsync(Actor actor, IProgress<int>? progress = null, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var versions = await db.StatuteVersions.AsNoTracking().OrderBy(v => v.SearchKey).Select(v => new { v.Id, v.SearchKey }).ToListAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await index.ClearAsync(ct);
        foreach (var (version, done) in versions.Select((v, i) => (v, i + 1)))
        {
            var nodes = await db.LawNodes.AsNoTracking().Where(n => n.VersionId == version.Id).OrderBy(n => n.Order).ToListAsync(ct);
            await index.AddAsync(version.SearchKey, LawIndexEntries.Of(nodes), ct);
            progress?.Report(done);
        }

        await transaction.CommitAsync(ct);
        shelf.Forget();
        return versions.Count;
    }
}
