using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.StudyLists;

/// <summary>Shows a list to those it is for, or withdraws it; what people have studied stays recorded.</summary>
public sealed class PublishStudyList(LearnLawDbContext db, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid listId, bool publish, CancellationToken ct = default)
    {
        var list = await db.RequireStudyListAsync(actor, listId, ct);
        if (publish) list.Publish();
        else list.Withdraw();
        audit.Record(actor, publish ? "study.published" : "study.withdrawn", list.Title, list.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
