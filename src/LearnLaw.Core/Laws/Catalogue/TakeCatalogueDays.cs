using LearnLaw.Data;
using LearnLaw.Laws.Import;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Catalogue;

/// <summary>Records days that the catalogue knows and the library leaves open: the first in force, the day of repeal.</summary>
public sealed class TakeCatalogueDays(LearnLawDbContext db, StatuteCatalogue catalogue, OrganisationClock clock, AuditTrail audit)
{
    /// <exception cref="NotFoundException">There is no such version.</exception>
    /// <exception cref="RuleException">The catalogue knows nothing that is missing here.</exception>
    public async Task RunAsync(Actor actor, Guid versionId, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var statute = await db.Statutes.Include(s => s.Versions).SingleOrDefaultAsync(s => s.Versions.Any(v => v.Id == versionId), ct)
            ?? throw new NotFoundException($"version {versionId}");
        var version = statute.Versions.Single(v => v.Id == versionId);
        var currency = catalogue.Find(statute.Title) is not { } listed ? null
            : StatuteCurrency.Of(listed, statute.Versions.Select(v => new LoadedVersion(v.Id, v.Date, v.Effective, v.RepealedOn)), clock.Today);
        if (currency is not { CanTakeDays: true } || currency.Loaded!.Id != versionId) throw new RuleException("laws.catalogue-no-days");

        statute.Revise(version, new StatuteFacts
        {
            Title = statute.Title,
            Category = statute.Category,
            Date = version.Date,
            Passed = version.Passed,
            Promulgated = version.Promulgated,
            Effective = version.Effective ?? currency.Known.Effective,
            RepealedOn = version.RepealedOn ?? currency.Listed.RepealedOn,
            SourceAddress = version.SourceAddress,
        });
        audit.Record(actor, "laws.revised", StoreStatute.SubjectOf(statute, version));
        await db.SaveChangesAsync(ct);
    }
}
