using LearnLaw.Data;
using LearnLaw.Laws.LawText;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Import;

/// <summary>What came of storing everything that waits.</summary>
/// <param name="Stored">Statutes stored.</param>
/// <param name="Unchanged">Taken away since the library has the very same text.</param>
/// <param name="Left">Still waiting, each for a person to look at.</param>
public sealed record StoredWaiting(int Stored, int Unchanged, int Left);

/// <summary>
/// Stores every waiting upload that leaves nothing to decide: its date is known, no words are missing or doubled, and it replaces no text
/// of the same version. The rest goes on waiting. Each statute is stored by itself.
/// </summary>
public sealed class ImportWaiting(LearnLawDbContext db, PreviewStatute previewStatute, ImportStatute importStatute, DiscardUpload discardUpload)
{
    public async Task<StoredWaiting> RunAsync(Actor actor, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var (stored, unchanged, left) = (0, 0, 0);
        foreach (var id in await db.StatuteUploads.OrderBy(u => u.At).ThenBy(u => u.Id).Select(u => u.Id).ToListAsync(ct))
        {
            var preview = await previewStatute.RunAsync(actor, id, ct);
            if (preview.Match == StatuteMatch.Unchanged)
            {
                await discardUpload.RunAsync(actor, id, ct);
                unchanged++;
            }
            else if (preview.Proposed is { } facts && preview.Match != StatuteMatch.Differs && preview.Text.Problems.All(p => p.Level != ProblemLevel.Error))
            {
                await importStatute.RunAsync(actor, id, facts, ct: ct);
                stored++;
            }
            else
            {
                left++;
            }

            db.ChangeTracker.Clear();
        }

        return new StoredWaiting(stored, unchanged, left);
    }
}
