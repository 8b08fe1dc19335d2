using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LearnLaw.Web.Pages.Certificates.Manage;

/// <summary>The units for which the person may issue, as a select shows a tree: each below its parent, moved in by its depth.</summary>
public static class IssuingUnits
{
    public static async Task<IReadOnlyList<SelectListItem>> ListIssuingUnitsAsync(
        this LearnLawDbContext db, Actor actor, CancellationToken ct) =>
        [.. (await db.UnitChoicesAsync(actor, Permission.IssueCertificates, ct, withClosed: true))
            .Select(u => new SelectListItem(u.Indented, u.Id.ToString()))];
}
