using LearnLaw.Data;
using LearnLaw.People.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Marks;

/// <summary>A person's bookmarks and notes.</summary>
internal sealed class MarkData(LearnLawDbContext db) : IPersonalData
{
    public string Name => "articleMarks";

    public async Task<object> ReadAsync(Guid userId, CancellationToken ct) => await db.ArticleMarks.AsNoTracking()
        .Where(m => m.UserId == userId).OrderBy(m => m.Statute).ThenBy(m => m.ChangedAt)
        .Select(m => new { Place = m.Statute + "/" + m.ArticleKey, m.IsBookmarked, m.Note, m.ChangedAt }).ToListAsync(ct);
}
