using LearnLaw.Data;
using LearnLaw.Laws.Search;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Import;

/// <summary>Corrects title, rank and dates of a stored version; its words are never edited here.</summary>
public sealed class ReviseVersion(LearnLawDbContext db, LawShelf shelf, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid versionId, StatuteFacts facts, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var statute = await db.Statutes.Include(s => s.Versions).SingleOrDefaultAsync(s => s.Versions.Any(v => v.Id == versionId), ct)
            ?? throw new NotFoundException($"version {versionId}");
        var version = statute.Versions.Single(v => v.Id == versionId);
        statute.Revise(version, facts);
        if (statute.IsNewest(version)) statute.Retitle(facts.Title, facts.Category);
        audit.Record(actor, "laws.revised", StoreStatute.SubjectOf(statute, version));
        await db.SaveChangesAsync(ct);
        shelf.Forget();
    }
}
