using LearnLaw.Data;
using LearnLaw.Files.Blobs;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using LearnLaw.Shared.Settings;

namespace LearnLaw.Materials;

/// <summary>Stores a file as a draft material. The bytes come first, in constant memory; a row names them only when all is well.</summary>
public sealed class UploadMaterial(LearnLawDbContext db, BlobStore blobs, CurrentSettings settings, AuditTrail audit, TimeProvider time)
{
    /// <param name="actor">Keeps content for the unit.</param>
    /// <param name="unitId">The unit it will belong to.</param>
    /// <param name="facts">What is said of it.</param>
    /// <param name="fileName">As the browser names it.</param>
    /// <param name="file">Read to its end.</param>
    /// <param name="holdsNoSecrets">The person has confirmed that nothing in it is classified (涉密不上网).</param>
    /// <param name="ct">Cancels; nothing stays behind.</param>
    /// <exception cref="RuleException">Not confirmed, too large, or of a kind that is not taken.</exception>
    public async Task<Material> RunAsync(
        Actor actor, Guid unitId, MaterialFacts facts, string fileName, Stream file, bool holdsNoSecrets, CancellationToken ct = default)
    {
        var unit = await db.FindUnitAsync(actor, Permission.ManageContent, unitId, ct);
        facts.Check();
        if (!holdsNoSecrets) throw new RuleException("materials.confirm-no-secrets") { Field = "HoldsNoSecrets" };
        var blob = await blobs.StoreAsync(file, settings.Value.MaterialBytes, ct);
        // What is refused from here on is taken away by the sweep, unless another material has the same bytes.
        FileKind? kind;
        await using (var stored = blobs.Open(blob.Hash)) kind = FileKinds.Of(stored);
        if (kind is null) throw new RuleException("materials.kind-not-taken", Path.GetFileName(fileName)) { Field = "Upload" };

        var material = new Material(unit.Id, facts, fileName, kind.Value, blob, actor.UserId, time.GetUtcNow().UtcDateTime);
        db.Materials.Add(material);
        audit.Record(actor, "materials.uploaded", material.Title, unit.Id, material.FileName);
        await db.SaveChangesAsync(ct);
        return material;
    }
}
