using System.Linq.Expressions;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using LearnLaw.Data;

namespace LearnLaw.People;

/// <summary>Which units an actor's permission reaches, as queries: the row filter of every administrative list.</summary>
public static class UnitScope
{
    /// <exception cref="ForbiddenException">The permission is not held for this unit.</exception>
    public static void Require(this Actor actor, Permission permission, OrgUnit unit) => actor.Require(permission, unit.Path);

    /// <summary>Ids of the units for which the actor holds the permission; compose it with Contains.</summary>
    public static IQueryable<Guid> UnitIdsFor(this LearnLawDbContext db, Actor actor, Permission permission) =>
        db.UnitsFor(actor, permission).Select(u => u.Id);

    public static IQueryable<OrgUnit> UnitsFor(this LearnLawDbContext db, Actor actor, Permission permission) =>
        actor.IsSystem ? db.OrgUnits : db.OrgUnits.Where(WithinAny(actor.ScopesOf(permission)));

    /// <summary>The units in reach, narrowed to one of them and what is below it when a filter names one.</summary>
    /// <exception cref="NotFoundException">The named unit is out of reach.</exception>
    public static async Task<IQueryable<OrgUnit>> UnitsForAsync(
        this LearnLawDbContext db, Actor actor, Permission permission, Guid? unitId, CancellationToken ct)
    {
        var reach = db.UnitsFor(actor, permission);
        if (unitId is not { } id) return reach;
        var path = await reach.Where(u => u.Id == id).Select(u => u.Path).SingleOrDefaultAsync(ct) ?? throw new NotFoundException("unit");
        return reach.Where(u => u.Path.StartsWith(path));
    }

    /// <summary>One open unit in reach: closed ones take no people, posts or meetings.</summary>
    /// <exception cref="NotFoundException">There is none, it is closed or out of reach.</exception>
    public static async Task<OrgUnit> FindUnitAsync(
        this LearnLawDbContext db, Actor actor, Permission permission, Guid unitId, CancellationToken ct) =>
        await db.UnitsFor(actor, permission).SingleOrDefaultAsync(u => u.Id == unitId && u.ClosedAt == null, ct) ?? throw new NotFoundException("unit");

    /// <summary>The unit and everything below it.</summary>
    public static IQueryable<OrgUnit> Subtree(this LearnLawDbContext db, string path) =>
        db.OrgUnits.Where(u => u.Path.StartsWith(path));

    private static Expression<Func<OrgUnit, bool>> WithinAny(IReadOnlyList<string> scopes)
    {
        var unit = Expression.Parameter(typeof(OrgUnit), "u");
        var path = Expression.Property(unit, nameof(OrgUnit.Path));
        var startsWith = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
        var body = scopes
            .Select(scope => (Expression)Expression.Call(path, startsWith, Expression.Constant(scope)))
            .Aggregate((Expression)Expression.Constant(false), Expression.OrElse);
        return Expression.Lambda<Func<OrgUnit, bool>>(body, unit);
    }
}
