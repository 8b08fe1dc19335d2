using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Currency;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Materials;

/// <summary>The articles that materials explain. An article lists for everybody those that are for everybody.</summary>
public sealed class MaterialCitations(LearnLawDbContext db) : ICitationSource
{
    public string Kind => Material.CitingKindName;

    public async Task<IReadOnlyList<CitingItem>> ListAsync(CancellationToken ct)
    {
        var materials = await db.Materials.AsNoTracking().Where(m => m.State != MaterialState.Withdrawn)
            .Select(m => new { m.Id, m.Title, m.UnitId, m.State, m.Citations, IsForAll = db.OrgUnits.Any(u => u.Id == m.UnitId && u.ParentId == null), m.Audience }).ToListAsync(ct);
        return
        [
            .. materials.Select(m => new CitingItem(
                m.Id, m.Title, m.UnitId, $"/Materials/Manage/Edit/{m.Id}", [.. m.Citations.Select(path => Citation.TryParsePath(path, out var place) ? place : null).OfType<Citation>()])
            {
                ReadAddress = m.State == MaterialState.Published && m.IsForAll && m.Audience.Count == 0 ? $"/Materials/{m.Id}" : null,
            }),
        ];
    }
}
