using System.Linq.Expressions;
using LearnLaw.Shared;
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
