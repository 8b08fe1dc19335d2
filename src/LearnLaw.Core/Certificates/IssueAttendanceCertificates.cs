using LearnLaw.Shared;

namespace LearnLaw.Certificates;

/// <summary>
/// Issues certificates of attendance over a period to chosen people of a unit, all or none. The figures are counted anew:
/// what the preview showed may have changed, and what is printed must be what is recorded.
/// </summary>
public sealed class IssueAttendanceCertificates(
    PreviewAttendanceCertificates preview, HolderLookup holders, CertificateRegister register, RegisterTurn turn)
{
    public async Task<IReadOnlyList<Certificate>> RunAsync(
        Actor actor, Guid unitId, DateOnly from, DateOnly to, IReadOnlyCollection<Guid> userIds, CancellationToken ct = default)
    {
        if (userIds.Count == 0) throw new RuleException("certificates.nobody-chosen");
        using var held = await turn.TakeAsync(ct);
        var candidates = await preview.RunAsync(actor, unitId, from, to, ct);
        var chosen = candidates.Where(c => userIds.Contains(c.UserId)).ToList();
        // Somebody who is not of the unit: a changed form, or a transfer since the preview.
        if (chosen.Count != userIds.Distinct().Count()) throw new RuleException("certificates.not-of-the-unit");
        if (chosen.Find(c => c.Obstacle is not null) is { } hindered) throw new RuleException("certificates.obstacle-for", hindered.Name);

        var lookup = await holders.FindAsync([.. chosen.Select(c => c.UserId)], ct);
        return await register.EnterAsync(
            actor, [.. chosen.Select(c => new CertificateDraft(lookup[c.UserId], Attendance: c.Figures))], ct);
    }
}
