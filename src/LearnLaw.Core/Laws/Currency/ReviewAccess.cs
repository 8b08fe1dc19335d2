using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Laws.Currency;

/// <summary>Which reviews a person may see: of what everybody shares, and of what belongs to units in reach.</summary>
public static class ReviewAccess
{
    public static IQueryable<CitationReview> ReviewsSeenBy(this LearnLawDbContext db, Actor actor)
    {
        var units = db.UnitIdsFor(actor, Permission.ManageContent);
        return db.CitationReviews.Where(r => r.UnitId == null || units.Contains(r.UnitId.Value));
    }
}
