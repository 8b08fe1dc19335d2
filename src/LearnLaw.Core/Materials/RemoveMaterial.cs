using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Materials;

/// <summary>Takes a material away that is not published. Its bytes go with the next sweep.</summary>
public sealed class RemoveMaterial(LearnLawDbContext db, AuditTrail audit)
{
    /// <exception cref="RuleException">It is published: withdraw it first.</exception>
    public async Task RunAsync(Actor actor, Guid id, CancellationToken ct = default)
    {
        var material = await db.RequireMaterialAsync(actor, id, ct);
        if (material.State == MaterialState.Published) throw new RuleException("materials.withdraw-first");
        db.Materials.Remove(material);
        audit.Record(actor, "materials.removed", material.Title, material.UnitId, material.FileName);
        await db.SaveChangesAsync(ct);
    }
}
