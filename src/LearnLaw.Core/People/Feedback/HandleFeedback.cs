using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Feedback;

/// <summary>Answers a note, which closes it. Whoever administers its unit may.</summary>
public sealed class HandleFeedback(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    /// <exception cref="NotFoundException">There is no such note, or it is another unit's.</exception>
    /// <exception cref="RuleException">It is handled already, or the answer is missing.</exception>
    public async Task RunAsync(Actor actor, Guid noteId, string answer, CancellationToken ct = default)
    {
        var note = await db.FeedbackFor(actor).FirstOrDefaultAsync(n => n.Id == noteId, ct)
            ?? throw new NotFoundException($"feedback {noteId}");
        note.Handle(answer, actor.Name, time.GetUtcNow().UtcDateTime);
        audit.Record(actor, "people.feedback-handled", $"FeedbackNote:{note.Id}", note.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
