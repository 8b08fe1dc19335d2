using LearnLaw.Certificates;
using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Demo;

/// <summary>
/// What the year's courses and meetings have earned, day by day, so that numbers follow dates: course certificates on the day of
/// the pass, certificates of attendance for the first half of the year in July, one of which had to be revoked.
/// </summary>
public sealed class CertificatesChapter(
    LearnLawDbContext db,
    IssueClaimedCertificates issueClaimed,
    PreviewAttendanceCertificates preview,
    IssueAttendanceCertificates issue,
    RevokeCertificate revoke) : IDemoChapter
{
    public async Task FillAsync(DemoWorld world, CancellationToken ct)
    {
        var issueDay = new DateOnly(world.LastDay.Year, 7, 3);
        var days = await db.CertificateClaims.Select(c => c.CompletedOn).Distinct().ToListAsync(ct);
        foreach (var day in days.Append(issueDay).Distinct().Order().TakeWhile(day => day <= world.LastDay))
        {
            world.GoTo(day, 18);
            await issueClaimed.RunAsync(ct);
            if (day == issueDay) await CertifyAttendanceAsync(world, ct);
        }
    }

    private async Task CertifyAttendanceAsync(DemoWorld world, CancellationToken ct)
    {
        var (from, to) = (new DateOnly(world.LastDay.Year, 1, 1), new DateOnly(world.LastDay.Year, 6, 30));
        var candidates = await preview.RunAsync(world.Administrator, world.Township.Id, from, to, ct);
        var ready = candidates.Where(c => c.Obstacle is null).Select(c => c.UserId).ToList();
        if (ready.Count == 0) return;

        var issued = await issue.RunAsync(world.Administrator, world.Township.Id, from, to, ready, ct);
        await revoke.RunAsync(world.Administrator, issued[^1].Id, "次数登记有误，更正后重新发放", ct);
    }
}
