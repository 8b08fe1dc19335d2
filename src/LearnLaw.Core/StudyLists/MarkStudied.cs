using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.StudyLists;

/// <summary>A person ticks an item of one of their own lists, or takes the tick back. Doing it twice changes nothing.</summary>
public sealed class MarkStudied(LearnLawDbContext db, OrganisationClock clock, TimeProvider time)
{
    /// <exception cref="NotFoundException">The item is on no list that holds for this person.</exception>
    public async Task RunAsync(Actor actor, Guid itemId, bool studied, CancellationToken ct = default)
    {
        var year = await db.StudyLists.Where(l => l.Items.Any(i => i.Id == itemId)).Select(l => (int?)l.Year).SingleOrDefaultAsync(ct);
        var mine = year is null ? [] : await db.StudyListsOfAsync(actor.UserId, year.Value, clock.Today, ct);
        if (!mine.Any(l => l.Items.Any(i => i.Id == itemId))) throw new NotFoundException($"study item {itemId}");
        var mark = await db.StudyMarks.SingleOrDefaultAsync(m => m.ItemId == itemId && m.UserId == actor.UserId, ct);
        if (studied == mark is not null) return;
        if (mark is null) db.StudyMarks.Add(new StudyMark(itemId, actor.UserId, time.GetUtcNow().UtcDateTime));
        else db.StudyMarks.Remove(mark);
        await db.SaveChangesAsync(ct);
    }
}
