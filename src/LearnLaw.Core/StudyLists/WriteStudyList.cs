using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.StudyLists;

/// <summary>Makes a study list for a unit, or changes what is said of one.</summary>
public sealed class WriteStudyList(LearnLawDbContext db, AuditTrail audit)
{
    /// <param name="actor">Keeps content for the unit.</param>
    /// <param name="listId">Null makes a new one.</param>
    /// <param name="unitId">The unit of a new list.</param>
    /// <param name="facts">What is said of it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<StudyList> RunAsync(Actor actor, Guid? listId, Guid unitId, StudyListFacts facts, CancellationToken ct = default)
    {
        StudyList list;
        if (listId is { } id)
        {
            list = await db.RequireStudyListAsync(actor, id, ct);
            list.Revise(facts);
        }
        else
        {
            var unit = await db.FindUnitAsync(actor, Permission.ManageContent, unitId, ct);
            db.StudyLists.Add(list = new StudyList(unit.Id, facts));
        }

        audit.Record(actor, listId is null ? "study.created" : "study.revised", list.Title, list.UnitId);
        await db.SaveChangesAsync(ct);
        return list;
    }
}
