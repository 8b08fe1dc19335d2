using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.StudyLists;

/// <summary>Next year's list begins as this year's: a draft with the same items.</summary>
public sealed class CopyStudyList(LearnLawDbContext db, AuditTrail audit)
{
    public async Task<StudyList> RunAsync(Actor actor, Guid listId, CancellationToken ct = default)
    {
        var list = await db.RequireStudyListAsync(actor, listId, ct);
        var year = list.Year + 1;
        var title = list.Title.Replace($"{list.Year}", $"{year}", StringComparison.Ordinal);
        var copy = new StudyList(list.UnitId, list.Facts with { Year = year, Title = title });
        foreach (var item in list.Items.OrderBy(i => i.Order)) copy.Add(item.Text);
        db.StudyLists.Add(copy);
        audit.Record(actor, "study.copied", copy.Title, copy.UnitId);
        await db.SaveChangesAsync(ct);
        return copy;
    }
}
