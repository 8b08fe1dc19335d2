using LearnLaw.Data;
using LearnLaw.Laws.Currency;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.StudyLists;

/// <summary>The statutes and articles on lists: a list is looked at again when any statute on it changes, whole ones as well.</summary>
public sealed class StudyListCitations(LearnLawDbContext db) : ICitationSource
{
    public string Kind => StudyList.Kind;

    public async Task<IReadOnlyList<CitingItem>> ListAsync(CancellationToken ct)
    {
        var lists = await db.StudyLists.AsNoTracking().Include(l => l.Items).Where(l => l.State != StudyListState.Withdrawn).ToListAsync(ct);
        return
        [
            .. lists.Select(l => new CitingItem(
                l.Id, l.Title, l.UnitId, $"/StudyLists/Manage/Edit/{l.Id}", [.. l.Items.OrderBy(i => i.Order).SelectMany(i => i.Text.Places).Distinct()])
            {
                RestsOnWholeStatutes = true,
            }),
        ];
    }
}
