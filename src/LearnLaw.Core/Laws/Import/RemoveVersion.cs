using LearnLaw.Data;
using LearnLaw.Laws.Citing;
using LearnLaw.Laws.Currency;
using LearnLaw.Laws.Search;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Import;

/// <summary>Takes a version out of the library, the undo of an import; the last version takes its statute along.</summary>
public sealed class RemoveVersion(LearnLawDbContext db, ResolveCitations resolve, ILawIndex index, LawShelf shelf, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid versionId, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var statute = await db.Statutes.Include(s => s.Versions).SingleOrDefaultAsync(s => s.Versions.Any(v => v.Id == versionId), ct)
            ?? throw new NotFoundException($"version {versionId}");
        var version = statute.Versions.Single(v => v.Id == versionId);
        statute.Remove(version);
        db.StatuteVersions.Remove(version);
        // What waited for a comparison with these words has nothing to be compared with any more.
        db.RemoveRange(await db.CitationReviews.Where(r => r.VersionId == version.Id && r.State == ReviewState.Open).ToListAsync(ct));
        if (statute.Versions.Count == 0) db.Statutes.Remove(statute);
        audit.Record(actor, "laws.removed", StoreStatute.SubjectOf(statute, version));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await index.RemoveAsync(version.SearchKey, ct);
        await db.CitingEntries.Where(e => e.Id == version.Id).ExecuteDeleteAsync(ct);
        await resolve.ForgetAsync(statute.Slug, version.Id, ct);
        await db.SaveChangesAsync(ct);
        await resolve.FillAsync(statute.Slug, ct);
        await transaction.CommitAsync(ct);
        shelf.Forget();
    }
}
