using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Import;

/// <summary>Takes an upload away that nobody wants to store.</summary>
public sealed class DiscardUpload(LearnLawDbContext db)
{
    public async Task RunAsync(Actor actor, Guid uploadId, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        await db.StatuteUploads.Where(u => u.Id == uploadId).ExecuteDeleteAsync(ct);
    }
}
