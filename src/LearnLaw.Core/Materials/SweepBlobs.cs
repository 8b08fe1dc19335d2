using LearnLaw.Data;
using LearnLaw.Files.Blobs;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Materials;

/// <summary>Deletes stored bytes that no material names any more. Those of today are left alone: their row may be about to be saved.</summary>
public sealed class SweepBlobs(LearnLawDbContext db, BlobStore blobs, TimeProvider time) : IRecurringJob
{
    private static readonly TimeSpan Spared = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var wanted = (await db.Materials.Select(m => m.Hash).Distinct().ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        foreach (var hash in blobs.OlderThan(time.GetUtcNow().UtcDateTime - Spared).Where(h => !wanted.Contains(h)).ToList()) blobs.Delete(hash);
    }
}
