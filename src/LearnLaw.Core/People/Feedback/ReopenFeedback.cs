using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Feedback;

/// <summary>Opens a handled note again; its last answer stays to be worked on.</summary>
public sealed class ReopenFeedback(LearnLawDbContext db, AuditTrail audit)
{
    /// <exception cref="NotFoundException">There is no such note, or it is another unit's.</exception>
    public async Task RunAsync(Actor actor, Guid noteId, CancellationToken ct = default)
    {
        var note = await db.FeedbackFor(actor).FirstOrDefaultAsync(n => n.Id == noteId, ct)
            ?? throw new NotFoundException($"feedback {noteId}");
        note.Reopen();
        audit.Record(actor, "people.feedback-reopened", $"FeedbackNote:{note.Id}", note.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
