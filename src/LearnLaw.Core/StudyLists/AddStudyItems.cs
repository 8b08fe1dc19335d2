using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Materials;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.StudyLists;

/// <summary>Adds items typed or pasted one a line. All or none: a line that can't be added names itself.</summary>
public sealed class AddStudyItems(LearnLawDbContext db, LoadedStatutes loaded, StatuteCatalogue catalogue, OrganisationClock clock, AuditTrail audit)
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

    /// <summary>Puts one published material on the list.</summary>
    /// <exception cref="NotFoundException">The actor may not see such a material.</exception>
    /// <exception cref="RuleException">It is on the list already.</exception>
    public async Task AddMaterialAsync(Actor actor, Guid listId, Guid materialId, CancellationToken ct = default)
    {
        var list = await db.RequireStudyListAsync(actor, listId, ct);
        var material = await db.OpenMaterialAsync(actor, materialId, clock.Today, ct);
        list.Add(new StudyItemText(material.Title, MaterialId: material.Id, Heading: list.Items.MaxBy(i => i.Order)?.Heading ?? ""));
        audit.Record(actor, "study.items-added", list.Title, list.UnitId, material.Title);
        await db.SaveChangesAsync(ct);
    }
}
