using LearnLaw.Certificates.Pdf;
using LearnLaw.Data;
using LearnLaw.Meetings.Figures;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Certificates;

/// <summary>
/// Who of a unit and everything below it could be certified for a period, with the figures that would be printed. Asked
/// before issuing by the person who decides, and again by <see cref="IssueAttendanceCertificates"/> itself.
/// </summary>
public sealed class PreviewAttendanceCertificates(
    LearnLawDbContext db,
    HolderLookup holders,
    ReadAttendanceFigures readFigures,
    ICertificateRenderer renderer,
    OrganisationClock clock)
{
    /// <summary>The longest period one certificate may cover, in days: a little over a year, for a year that is closed late.</summary>
    public const int MaxDays = 400;

    public async Task<IReadOnlyList<AttendanceCandidate>> RunAsync(
        Actor actor, Guid unitId, DateOnly from, DateOnly to, CancellationToken ct = default)
    {
        var unit = await db.OrgUnits.SingleOrDefaultAsync(u => u.Id == unitId, ct);
        // That a unit exists is no secret to those who may not issue for it, but neither is it their business.
        if (unit is null || !actor.Has(Permission.IssueCertificates, unit.Path)) throw new NotFoundException($"unit {unitId}");
        CheckPeriod(from, to);

        var people = await PeopleOfAsync(unit, ct);
        var lookup = await holders.FindAsync(people, ct);
        var figures = await readFigures.RunAsync(people, from, to, ct);
        var certified = await db.Certificates
            .Where(c => people.Contains(c.HolderId) && c.PeriodFrom == from && c.PeriodTo == to && c.RevokedAt == null)
            .Select(c => c.HolderId)
            .ToHashSetAsync(ct);
        return [.. lookup.Values
            .Select(holder =>
            {
                var counted = ResultOf(figures.GetValueOrDefault(holder.UserId), from, to);
                return new AttendanceCandidate(
                    holder.UserId, holder.Name, holder.UnitName, counted,
                    ObstacleOf(counted, certified.Contains(holder.UserId)), renderer.Unprintable(holder.Name));
            })
            .OrderBy(c => c.UnitName, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal)];
    }

    private void CheckPeriod(DateOnly from, DateOnly to)
    {
        if (to < from) throw new RuleException("certificates.period-reversed") { Field = "To" };
        if (to > clock.Today) throw new RuleException("certificates.period-in-future") { Field = "To" };
        if (to.DayNumber - from.DayNumber >= MaxDays) throw new RuleException("certificates.period-too-long", MaxDays) { Field = "From" };
    }

    private async Task<List<Guid>> PeopleOfAsync(OrgUnit unit, CancellationToken ct)
    {
        var today = clock.Today;
        return await db.Posts
            .Where(p => p.IsPrimary && p.From <= today && (p.Until == null || p.Until > today))
            .Where(p => db.OrgUnits.Any(u => u.Id == p.UnitId && u.Path.StartsWith(unit.Path)))
            .Join(db.Users.Where(u => u.DeactivatedAt == null), p => p.UserId, u => u.Id, (p, u) => u.Id)
            .Distinct()
            .ToListAsync(ct);
    }

    /// <summary>Everyone who was invited to a meeting that has been closed is in exactly one of the four counts.</summary>
    private static AttendanceResult ResultOf(AttendanceFigures? counted, DateOnly from, DateOnly to) =>
        new(from, to, counted?.Present ?? 0, counted?.Late ?? 0, counted?.OnLeave ?? 0, counted?.Absent ?? 0);

    private static string? ObstacleOf(AttendanceResult figures, bool certified) =>
        certified ? "certificates.obstacle-certified"
        : figures.Invited == 0 ? "certificates.obstacle-not-invited"
        : figures.Attended == 0 ? "certificates.obstacle-never-attended"
        : null;
}
