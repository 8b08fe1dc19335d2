using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Materials;

/// <summary>Which materials a person may see, and which they keep.</summary>
public static class MaterialAccess
{
    /// <summary>Materials of the units in reach, whatever their state.</summary>
    public static IQueryable<Material> MaterialsKeptBy(this LearnLawDbContext db, Actor actor)
    {
        var units = db.UnitIdsFor(actor, Permission.ManageContent);
        return db.Materials.Where(m => units.Contains(m.UnitId));
    }

    /// <exception cref="NotFoundException">It is unknown or of a unit out of reach.</exception>
    public static async Task<Material> RequireMaterialAsync(this LearnLawDbContext db, Actor actor, Guid id, CancellationToken ct)
    {
        actor.Require(Permission.ManageContent);
        return await db.MaterialsKeptBy(actor).SingleOrDefaultAsync(m => m.Id == id, ct) ?? throw new NotFoundException($"material {id}");
    }

    /// <summary>The published materials of the units a person's posts stand under, for the posts' groups; the newest first.</summary>
    public static async Task<IReadOnlyList<Material>> MaterialsOfAsync(this LearnLawDbContext db, Guid userId, DateOnly today, CancellationToken ct)
    {
        var posts = await db.HeldPostsAsync(userId, today, ct);
        var above = posts.SelectMany(p => p.Units).Distinct().ToList();
        if (above.Count == 0) return [];
        var found = await db.Materials.AsNoTracking()
            .Where(m => m.State == MaterialState.Published && above.Contains(m.UnitId))
            .OrderByDescending(m => m.UploadedAt).ThenBy(m => m.Id).ToListAsync(ct);
        return found.FindAll(m => m.IsFor(posts));
    }

    /// <summary>One material that a person may open: published for them, or of a unit whose content they keep.</summary>
    /// <exception cref="NotFoundException">There is none that they may see.</exception>
    public static async Task<Material> OpenMaterialAsync(this LearnLawDbContext db, Actor actor, Guid id, DateOnly today, CancellationToken ct)
    {
        var material = await db.Materials.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct) ?? throw new NotFoundException($"material {id}");
        if (material.State == MaterialState.Published && material.IsFor(await db.HeldPostsAsync(actor.UserId, today, ct))) return material;
        return await db.MaterialsKeptBy(actor).AnyAsync(m => m.Id == id, ct) ? material : throw new NotFoundException($"material {id}");
    }
}
