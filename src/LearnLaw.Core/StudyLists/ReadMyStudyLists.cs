using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.StudyLists;

/// <summary>The lists of a year that hold for a person, with their progress.</summary>
public sealed class ReadMyStudyLists(LearnLawDbContext db, OrganisationClock clock)
{
    public async Task<IReadOnlyList<MyStudyList>> RunAsync(Actor actor, int year, CancellationToken ct = default)
    {
        var lists = await db.StudyListsOfAsync(actor.UserId, year, clock.Today, ct);
        if (lists.Count == 0) return [];
        var ids = lists.SelectMany(l => l.Items).Select(i => i.Id).ToList();
        var studied = (await db.StudyMarks.Where(m => m.UserId == actor.UserId && ids.Contains(m.ItemId)).Select(m => m.ItemId).ToListAsync(ct)).ToHashSet();
        return [.. lists.Select(l => new MyStudyList(l, studied))];
    }
}
