using LearnLaw.Certificates;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class IssueClaimedCertificatesTests
{
    [Fact]
    public async Task Run_ClaimWaiting_IssuesItWithTheFieldsOfTheDay()
    {
        await using var it = await CertificatesFixture.CreateAsync();

        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice, "宪法与日常工作", 92.5m);

        Assert.Equal("西学〔2026〕0001", certificate.Number);
        Assert.Equal(CertificateKind.Course, certificate.Kind);
        Assert.Equal(
            new CertificateFields
            {
                Number = "西学〔2026〕0001",
                Code = certificate.Code,
                HolderName = "周三好",
                UnitName = "党政综合办公室",
                Issuer = "西大沟镇人民政府",
                IssuedOn = new DateOnly(2026, 11, 23),
                Course = new CourseResult("宪法与日常工作", 92.5m, new DateOnly(2026, 11, 23)),
            },
            certificate.Fields);
        Assert.Equal(certificate.Code, VerificationCode.Parse(certificate.Code));
        Assert.Contains("《宪法与日常工作》", certificate.SheetIn("zh-CN").Body, StringComparison.Ordinal);
        Assert.False(await it.Core.QueryAsync(db => db.CertificateClaims.AnyAsync()));
        Assert.True(await it.Core.QueryAsync(db => db.AuditEntries.AnyAsync(a => a.Action == "certificates.issued" && a.UnitId == it.Office.Id)));
    }

    [Fact]
    public async Task Run_IssuedAndRevoked_TheHolderIsToldOfBoth()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice, "宪法导读");
        await it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, certificate.Id, "成绩有误");

        var messages = await it.Core.QueryAsync(db => db.Messages.Where(m => m.RecipientId == it.InOffice.Id).OrderBy(m => m.Id).ToListAsync());

        Assert.Equal(["certificate-issued", "certificate-revoked"], messages.Select(m => m.Kind));
        Assert.Equal(("宪法导读", certificate.Number), (messages[0].Arguments["title"], messages[0].Arguments["number"]));
        Assert.Equal("成绩有误", messages[1].Arguments["reason"]);
    }

    [Fact]
    public async Task Run_Again_IssuesNothing()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        await it.Core.Data.CreateCertificateAsync(it.InOffice);

        await it.Core.Get<IssueClaimedCertificates>().RunAsync(CancellationToken.None);

        Assert.Equal(1, await it.Core.QueryAsync(db => db.Certificates.CountAsync()));
    }

    [Fact]
    public async Task Run_OverTheYears_NumbersWithoutGapsAndFromOneEachYear()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        for (var i = 0; i < 3; i++) await it.Core.Data.CreateCertificateAsync(it.InOffice, $"第{i}课");
        var revoked = await it.Core.Data.CreateCertificateAsync(it.InVillage);
        await it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, revoked.Id, "姓名有误");
        var after = await it.Core.Data.CreateCertificateAsync(it.InVillage);
        // 2026-12-31 23:30 UTC is 2027 in Shanghai.
        it.Core.Time.SetUtcNow(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero));
        var nextYear = await it.Core.Data.CreateCertificateAsync(it.InOffice);

        Assert.Equal("西学〔2026〕0005", after.Number);
        Assert.Equal("西学〔2027〕0001", nextYear.Number);
        Assert.Equal([1, 2, 3, 4, 5], await it.Core.QueryAsync(db => db.Certificates
            .Where(c => c.Year == 2026).OrderBy(c => c.Serial).Select(c => c.Serial).ToListAsync()));
    }

    [Fact]
    public async Task Claim_Twice_LeavesOneAndNoneWhileACertificateStands()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var course = Guid.CreateVersion7();
        var first = await it.Core.Data.CreateCertificateAsync(it.InOffice, courseId: course);

        await ClaimAsync();
        Assert.Equal(0, await it.Core.QueryAsync(db => db.CertificateClaims.CountAsync()));

        await it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, first.Id, "成绩有误");
        await ClaimAsync();
        await ClaimAsync();
        Assert.Equal(1, await it.Core.QueryAsync(db => db.CertificateClaims.CountAsync()));

        async Task ClaimAsync()
        {
            await it.Core.Get<ClaimCourseCertificate>().RunAsync(it.InOffice.Id, course, "宪法导读", 92, it.Core.Time.GetUtcNow().UtcDateTime);
            await it.Core.Db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Run_HolderWithoutPost_IsCertifiedByTheOrganisation()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        await it.Core.Db.Posts.Where(p => p.UserId == it.InVillage.Id).ExecuteDeleteAsync();

        var certificate = await it.Core.Data.CreateCertificateAsync(it.InVillage);

        Assert.Equal("西大沟镇", certificate.UnitName);
    }

    [Fact]
    public async Task Run_HolderTransferred_NamesTheUnitOfToday()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var post = await it.Core.Db.Posts.SingleAsync(p => p.UserId == it.InVillage.Id);
        post.End(new DateOnly(2026, 11, 23));
        it.Core.Db.Posts.Add(new LearnLaw.People.Post(
            it.InVillage.Id, it.Office.Id, "干事", LearnLaw.People.AudienceGroup.Staff, isPrimary: true, new DateOnly(2026, 11, 23)));
        await it.Core.Db.SaveChangesAsync();

        var certificate = await it.Core.Data.CreateCertificateAsync(it.InVillage);

        Assert.Equal("党政综合办公室", certificate.UnitName);
    }
}
