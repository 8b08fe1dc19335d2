using LearnLaw.Certificates;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class CertificateFilterTests
{
    [Fact]
    public async Task Apply_EachCondition_NarrowsTheList()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var office = await it.Core.Data.CreateCertificateAsync(it.InOffice, "宪法导读");
        var village = await it.Core.Data.CreateCertificateAsync(it.InVillage, "民法典导读");
        await it.Core.Data.AttendAsync(it.InVillage, present: 3);
        var attendance = (await it.Core.Get<IssueAttendanceCertificates>().RunAsync(
            it.Administrator, it.Village.Id, new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30), [it.InVillage.Id])).Single();
        await it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, village.Id, "成绩有误");

        Assert.Equal([office.Id, village.Id], await FindAsync(new CertificateFilter(Kind: CertificateKind.Course)));
        Assert.Equal([village.Id, attendance.Id], await FindAsync(new CertificateFilter(UnitId: it.Village.Id)));
        Assert.Equal([village.Id], await FindAsync(new CertificateFilter(Revoked: true)));
        Assert.Equal([office.Id, attendance.Id], await FindAsync(new CertificateFilter(Revoked: false)));
        Assert.Equal([office.Id], await FindAsync(new CertificateFilter(Words: "周三")));
        Assert.Equal([office.Id], await FindAsync(new CertificateFilter(Words: "宪法")));
        Assert.Equal([attendance.Id], await FindAsync(new CertificateFilter(Words: VerificationCode.Grouped(attendance.Code))));
        Assert.Equal([village.Id], await FindAsync(new CertificateFilter(Words: "〔2026〕0002")));
        Assert.Empty(await FindAsync(new CertificateFilter(Year: 2025)));
        Assert.Empty(await FindAsync(new CertificateFilter(UnitId: Guid.NewGuid())));

        Task<List<Guid>> FindAsync(CertificateFilter filter) => it.Core.QueryAsync(db =>
            filter.Apply(db.CertificatesManagedBy(it.Administrator), db).OrderBy(c => c.Serial).Select(c => c.Id).ToListAsync());
    }
}
