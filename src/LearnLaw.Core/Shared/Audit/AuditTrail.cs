using LearnLaw.Data;

namespace LearnLaw.Shared.Audit;

/// <summary>Adds to the audit in the same save as the act itself: neither is ever stored without the other.</summary>
public sealed class AuditTrail(LearnLawDbContext db, TimeProvider time)
{
    private const int MaxSubjectLength = 300;

    /// <param name="actor">Who acts.</param>
    /// <param name="action">Module and deed in the past tense, "meetings.planned".</param>
    /// <param name="subject">What it was done to, in words that will still be understood in five years.</param>
    /// <param name="unitId">The unit the thing belongs to, if any: auditors of that subtree see the row.</param>
    /// <param name="detail">What changed, if the action alone does not say it. No secrets.</param>
    public void Record(Actor actor, string action, string subject, Guid? unitId = null, string? detail = null) =>
        db.AuditEntries.Add(new AuditEntry
        {
            At = time.GetUtcNow().UtcDateTime,
            ActorId = actor.IsSystem ? null : actor.UserId,
            ActorName = actor.Name,
            Action = action,
            Subject = Cut(subject, MaxSubjectLength)!,
            UnitId = unitId,
            Detail = Cut(detail, AuditEntry.MaxDetailLength),
            Address = actor.Address,
        });

    private static string? Cut(string? text, int length) =>
        text is null || text.Length <= length ? text : text[..(length - 1)] + "…";
}
