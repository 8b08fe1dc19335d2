using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Materials;

/// <summary>Shows a material to those it is for, or withdraws it.</summary>
public sealed class PublishMaterial(LearnLawDbContext db, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid id, bool publish, CancellationToken ct = default)
    {
        var material = await db.RequireMaterialAsync(actor, id, ct);
        if (publish) material.Publish();
        else material.Withdraw();
        audit.Record(actor, publish ? "materials.published" : "materials.withdrawn", material.Title, material.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
