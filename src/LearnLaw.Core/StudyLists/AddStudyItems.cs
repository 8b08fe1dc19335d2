using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.StudyLists;

/// <summary>Adds items typed or pasted one a line. All or none: a line that can't be added names itself.</summary>
public sealed class AddStudyItems(LearnLawDbContext db, LoadedStatutes loaded, StatuteCatalogue catalogue, AuditTrail audit)
{
    /// <returns>How many were added; lines that the list holds already are left out.</returns>
    /// <exception cref="RuleException">Nothing was typed, or a line is too long.</exception>
    public async Task<int> RunAsync(Actor actor, Guid listId, string? lines, CancellationToken ct = default)
    {
        var list = await db.RequireStudyListAsync(actor, listId, ct);
        var titles = await loaded.ReadAsync(ct);
        var items = StudyItemLines.Read(lines, name => titles.Contains(name) || catalogue.Find(name) is not null, catalogue);
        if (items.Count == 0) throw new RuleException("study.lines-needed") { Field = "Lines" };
        var added = items.Where(item => !list.Items.Any(i => i.Text.IsSameAs(item))).DistinctBy(i => (i.Place, i.Until, i.Title)).ToList();
        foreach (var item in added) list.Add(item);
        audit.Record(actor, "study.items-added", list.Title, list.UnitId, string.Join("；", added.Select(i => i.Title)));
        await db.SaveChangesAsync(ct);
        return added.Count;
    }

    /// <summary>Puts one study material on the list.</summary>
    public async Task RunAsync(Actor actor, Guid listId, StudyItemText item, CancellationToken ct = default)
    {
        var list = await db.RequireStudyListAsync(actor, listId, ct);
        list.Add(item);
        audit.Record(actor, "study.items-added", list.Title, list.UnitId, item.Title);
        await db.SaveChangesAsync(ct);
    }
}
