using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Certificates;

/// <summary>
/// Turns claims into certificates, oldest first, each in its own save. A claim goes away in the save that brings its
/// certificate, so a run that is cut off, or two runs at once, issue nothing twice.
/// </summary>
public sealed class IssueClaimedCertificates(
    LearnLawDbContext db,
    CertificateRegister register,
    RegisterTurn turn,
    HolderLookup holders,
    OrganisationClock clock,
    ILogger<IssueClaimedCertificates> log) : IRecurringJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var waiting = await db.CertificateClaims
            .Where(c => c.CompletedOn <= today)
            .OrderBy(c => c.CompletedOn).ThenBy(c => c.Id)
            .Select(c => c.Id)
            .ToListAsync(ct);
        foreach (var id in waiting)
        {
            try
            {
                await IssueAsync(id, ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Claim {Claim} could not be issued; it is tried again at the next run.", id);
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task IssueAsync(Guid claimId, CancellationToken ct)
    {
        using var held = await turn.TakeAsync(ct);
        if (await db.CertificateClaims.SingleOrDefaultAsync(c => c.Id == claimId, ct) is not { } claim) return;
        var holder = await holders.FindAsync([claim.UserId], ct);
        db.CertificateClaims.Remove(claim);
        await register.EnterAsync(Actor.System, [new CertificateDraft(holder[claim.UserId], claim.Result, claim.CourseId)], ct);
    }
}
