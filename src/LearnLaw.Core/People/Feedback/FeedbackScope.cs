using LearnLaw.Data;
using LearnLaw.Shared;

namespace LearnLaw.People.Feedback;

public static class FeedbackScope
{
    /// <summary>The notes that the actor is to deal with.</summary>
    public static IQueryable<FeedbackNote> FeedbackFor(this LearnLawDbContext db, Actor actor)
    {
        var units = db.UnitIdsFor(actor, Permission.HandleFeedback);
        return db.FeedbackNotes.Where(n => units.Contains(n.UnitId));
    }
}
