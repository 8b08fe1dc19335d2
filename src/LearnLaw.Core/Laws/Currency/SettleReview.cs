using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Currency;

/// <summary>Notes that a person has compared an item with the new wording: it still holds, or it was corrected.</summary>
public sealed class SettleReview(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    /// <exception cref="NotFoundException">There is no such review, or it is of a unit out of reach.</exception>
    /// <exception cref="RuleException">It is settled already.</exception>
    public async Task RunAsync(Actor actor, Guid reviewId, bool corrected, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var review = await db.ReviewsSeenBy(actor).SingleOrDefaultAsync(r => r.Id == reviewId, ct) ?? throw new NotFoundException($"review {reviewId}");
        review.Settle(corrected, actor.IsSystem ? null : actor.UserId, time.GetUtcNow().UtcDateTime);
        audit.Record(actor, corrected ? "laws.review-corrected" : "laws.review-confirmed", review.Title, review.UnitId, review.Place);
        // What was confirmed rests on the new wording from now on.
        var (slug, key) = (review.Place.Split('/')[0], review.ArticleKey);
        await db.StoredCitations.Where(c => c.EntryId == review.ItemId && c.Statute == slug && c.ArticleKey == key)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.VersionId, (Guid?)review.VersionId), ct);
        await db.SaveChangesAsync(ct);
    }
}
