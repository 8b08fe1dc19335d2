using LearnLaw.Data;
using LearnLaw.People.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.StudyLists;

/// <summary>What a person has ticked on study lists.</summary>
internal sealed class StudyData(LearnLawDbContext db) : IPersonalData
{
    public string Name => "studyLists";

    public async Task<object> ReadAsync(Guid userId, CancellationToken ct) => await db.StudyMarks.AsNoTracking()
        .Where(m => m.UserId == userId)
        .Join(db.StudyItems, m => m.ItemId, i => i.Id, (m, i) => new { i.ListId, i.Title, m.At })
        .Join(db.StudyLists, m => m.ListId, l => l.Id, (m, l) => new { List = l.Title, l.Year, Item = m.Title, StudiedAt = m.At })
        .OrderBy(m => m.StudiedAt).ToListAsync(ct);
}
