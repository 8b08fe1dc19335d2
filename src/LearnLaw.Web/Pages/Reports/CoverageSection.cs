using LearnLaw.Reports;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;

namespace LearnLaw.Web.Pages.Reports;

/// <summary>
/// The start page's figures of study for those who may see reports: this year's rates and each unit's, in the order of the tree. Never by
/// rate: units are not ranked (国办函〔2026〕12号).
/// </summary>
public sealed class CoverageSection(ReadStudyCoverage readCoverage, OrganisationClock clock) : IHomeSection
{
    public HomeSlot Slot => HomeSlot.Figures;

    public int Order => 600;

    public async Task<HomePart?> LoadAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.Has(Permission.ViewReports)) return null;
        var coverage = await readCoverage.RunAsync(actor, clock.Today.Year, unitId: null, ct: ct);
        return coverage.Total.Assigned == 0 ? null : new HomePart("/Pages/Reports/_HomeCoverage.cshtml", coverage);
    }
}
