using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>A person keeps a question, or lets it go. Doing it twice changes nothing.</summary>
public sealed class KeepFavourite(LearnLawDbContext db, OrganisationClock clock)
{
    /// <exception cref="NotFoundException">No question that the actor may practise.</exception>
    public async Task RunAsync(Actor actor, Guid questionId, bool keep, CancellationToken ct = default)
    {
        var kept = await db.PracticeFavourites.SingleOrDefaultAsync(f => f.UserId == actor.UserId && f.QuestionId == questionId, ct);
        if (keep == kept is not null) return;
        if (kept is not null)
        {
            db.PracticeFavourites.Remove(kept);
        }
        else
        {
            var questions = await db.PracticeQuestionsAsync(actor.UserId, clock.Today, ct);
            if (!await questions.AnyAsync(q => q.Id == questionId, ct)) throw new NotFoundException($"question {questionId}");
            db.PracticeFavourites.Add(new PracticeFavourite(actor.UserId, questionId, clock.UtcNow));
        }

        await db.SaveChangesAsync(ct);
    }
}
