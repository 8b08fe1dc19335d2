using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Import;

/// <summary>Stores an upload as a version of its statute, with the facts as the administrator confirmed or corrected them.</summary>
public sealed class ImportStatute(LearnLawDbContext db, PreviewStatute previewStatute, StoreStatute storeStatute)
{
    /// <returns>The id of the version.</returns>
    public async Task<Guid> RunAsync(Actor actor, Guid uploadId, StatuteFacts facts, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var read = await previewStatute.ReadAsync(uploadId, ct);
        var upload = await db.StatuteUploads.SingleAsync(u => u.Id == uploadId, ct);
        return await storeStatute.RunAsync(actor, read, facts, () => db.StatuteUploads.Remove(upload), ct);
    }
}
