using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>A person says why an answer was wrong, or puts a card away.</summary>
public sealed class ChangeCard(LearnLawDbContext db)
{
    /// <exception cref="NotFoundException">Not the actor's card.</exception>
    public Task ExplainAsync(Actor actor, Guid cardId, MistakeCause? cause, CancellationToken ct = default) =>
        ChangeAsync(actor, cardId, card => card.Explain(cause), ct);

    /// <exception cref="NotFoundException">Not the actor's card.</exception>
    public Task PutAwayAsync(Actor actor, Guid cardId, CancellationToken ct = default) => ChangeAsync(actor, cardId, card => card.PutAway(), ct);

    private async Task ChangeAsync(Actor actor, Guid cardId, Action<PracticeCard> change, CancellationToken ct)
    {
        change(await db.PracticeCards.SingleOrDefaultAsync(c => c.Id == cardId && c.UserId == actor.UserId, ct) ?? throw new NotFoundException($"card {cardId}"));
        await db.SaveChangesAsync(ct);
    }
}
