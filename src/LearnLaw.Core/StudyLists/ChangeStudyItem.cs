using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.StudyLists;

/// <summary>Moves an item, takes it off its list, or changes whether it is 必学 and under which heading it stands.</summary>
public sealed class ChangeStudyItem(LearnLawDbContext db, AuditTrail audit)
{
    /// <param name="actor">Keeps the list.</param>
    /// <param name="listId">The list.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="by">Below zero moves it up.</param>
    /// <param name="ct">Cancels.</param>
    public Task MoveAsync(Actor actor, Guid listId, Guid itemId, int by, CancellationToken ct = default) =>
        ChangeAsync(actor, listId, itemId, "study.item-moved", (list, item) => list.Move(item, by), ct);

    public Task RemoveAsync(Actor actor, Guid listId, Guid itemId, CancellationToken ct = default) =>
        ChangeAsync(actor, listId, itemId, "study.item-removed", (list, item) => list.Remove(item), ct);

    public Task ReviseAsync(Actor actor, Guid listId, Guid itemId, bool isRequired, string? heading, CancellationToken ct = default) =>
        ChangeAsync(actor, listId, itemId, "study.item-revised", (_, item) => item.Change(item.Text with { IsRequired = isRequired, Heading = heading ?? "" }), ct);

    private async Task ChangeAsync(Actor actor, Guid listId, Guid itemId, string action, Action<StudyList, StudyItem> change, CancellationToken ct)
    {
        var list = await db.RequireStudyListAsync(actor, listId, ct);
        var item = list.ItemOf(itemId);
        change(list, item);
        audit.Record(actor, action, list.Title, list.UnitId, item.Title);
        await db.SaveChangesAsync(ct);
    }
}
