using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Certificates.Manage;

/// <summary>The units for which the person may issue, as a select shows a tree: each below its parent, moved in by its depth.</summary>
public static class IssuingUnits
{
    private const string Indent = "　";

    public static async Task<IReadOnlyList<SelectListItem>> ListIssuingUnitsAsync(
        this LearnLawDbContext db, Actor actor, CancellationToken ct)
    {
        var units = await db.UnitsFor(actor, Permission.IssueCertificates).AsNoTracking().ToListAsync(ct);
        var known = units.Select(u => u.Id).ToHashSet();
        var children = units.ToLookup(u => u.ParentId is { } parent && known.Contains(parent) ? parent : Guid.Empty);
        return [.. Below(Guid.Empty, 0)];

        IEnumerable<SelectListItem> Below(Guid parent, int depth) => children[parent]
            .OrderBy(u => u.Order).ThenBy(u => u.Name, StringComparer.Ordinal)
            .SelectMany(u => Below(u.Id, depth + 1).Prepend(
                new SelectListItem(string.Concat(Enumerable.Repeat(Indent, depth)) + u.Name, u.Id.ToString())));
    }
}
