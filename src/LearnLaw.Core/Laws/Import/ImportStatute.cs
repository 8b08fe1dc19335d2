using LearnLaw.Data;
using LearnLaw.Laws.LawText;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Import;

/// <summary>Stores an upload as a version of its statute, with the facts as the administrator confirmed or corrected them.</summary>
public sealed class ImportStatute(LearnLawDbContext db, PreviewStatute previewStatute, StoreStatute storeStatute)
{
    /// <param name="actor">Needs the permission to manage content.</param>
    /// <param name="uploadId">What was previewed.</param>
    /// <param name="facts">Title, rank and dates.</param>
    /// <param name="acceptErrors">The person has compared the places where words are missing or doubled.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>The id of the version.</returns>
    /// <exception cref="RuleException">Errors were not accepted, the same text is there already, or the facts contradict each other.</exception>
    public async Task<Guid> RunAsync(Actor actor, Guid uploadId, StatuteFacts facts, bool acceptErrors = false, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var read = await previewStatute.ReadAsync(uploadId, ct);
        if (!acceptErrors && read.Text.Problems.Any(p => p.Level == ProblemLevel.Error)) throw new RuleException("laws.errors-not-accepted") { Field = "AcceptErrors" };
        var upload = await db.StatuteUploads.SingleAsync(u => u.Id == uploadId, ct);
        return await storeStatute.RunAsync(actor, read, facts, () => db.StatuteUploads.Remove(upload), ct: ct);
    }
}
