using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Materials;

/// <summary>Changes what is said of a material; the file stays.</summary>
public sealed class ReviseMaterial(LearnLawDbContext db, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid id, MaterialFacts facts, CancellationToken ct = default)
    {
        var material = await db.RequireMaterialAsync(actor, id, ct);
        material.Revise(facts);
        audit.Record(actor, "materials.revised", material.Title, material.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
