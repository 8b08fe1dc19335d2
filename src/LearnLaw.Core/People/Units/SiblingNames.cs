using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Units;

/// <summary>Open units under one parent have different names: rosters find a unit by its path of names.</summary>
internal static class SiblingNames
{
    /// <exception cref="RuleException">An open sibling bears the name already.</exception>
    public static async Task CheckSiblingNameAsync(this LearnLawDbContext db, OrgUnit unit, CancellationToken ct)
    {
        if (await db.OrgUnits.AnyAsync(u => u.ParentId == unit.ParentId && u.Id != unit.Id && u.Name == unit.Name && u.ClosedAt == null, ct))
            throw new RuleException("people.unit-exists", unit.Name) { Field = "Name" };
    }
}
