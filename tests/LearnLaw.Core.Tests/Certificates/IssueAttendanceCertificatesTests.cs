using LearnLaw.Certificates;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class IssueAttendanceCertificatesTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly To = new(2026, 11, 23);

    [Fact]
    public async Task Preview_AUnit_ShowsItsPeopleWithFiguresAndObstacles()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var idle = await it.Core.Data.CreateUserAsync(it.Office, "郑不来");
        var gone = await it.Core.Data.CreateUserAsync(it.Office, "冯已停");
        gone.Deactivate(it.Core.Time.GetUtcNow().UtcDateTime);
        await it.Core.Db.SaveChangesAsync();
        await it.Core.Data.AttendAsync(it.InOffice, present: 20, late: 2, leave: 1, absent: 1);
        await it.Core.Data.AttendAsync(idle, present: 0, absent: 9);

        var candidates = await it.Core.Get<PreviewAttendanceCertificates>().RunAsync(it.Administrator, it.Township.Id, From, To);
        var village = await it.Core.Get<PreviewAttendanceCertificates>().RunAsync(it.Administrator, it.Village.Id, From, To);

        var ready = candidates.Single(c => c.UserId == it.InOffice.Id);
        Assert.Equal((24, 22, null), (ready.Figures.Invited, ready.Figures.Attended, ready.Obstacle));
        Assert.Equal("certificates.obstacle-never-attended", candidates.Single(c => c.UserId == idle.Id).Obstacle);
        Assert.Equal("certificates.obstacle-not-invited", candidates.Single(c => c.UserId == it.InVillage.Id).Obstacle);
        Assert.DoesNotContain(candidates, c => c.UserId == gone.Id);
        Assert.Equal([it.InVillage.Id], village.Select(c => c.UserId));
    }

    [Fact]
    public async Task Preview_PartOfTheYear_CountsTheMeetingsOfThoseDays()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        await it.Core.Data.AttendAsync(it.InOffice, present: 10); // one a day from 1 February

        var candidates = await it.Core.Get<PreviewAttendanceCertificates>()
            .RunAsync(it.Administrator, it.Office.Id, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 5));

        Assert.Equal(3, Assert.Single(candidates).Figures.Present);
    }

    [Fact]
    public async Task Run_ChosenPeople_GetNumberedCertificatesWithTheirFigures()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        await it.Core.Data.AttendAsync(it.InOffice, present: 20, late: 2, leave: 1, absent: 1);
        await it.Core.Data.AttendAsync(it.InVillage, present: 5);

        var issued = await IssueAsync(it, it.InOffice.Id, it.InVillage.Id);

        Assert.Equal(["西学〔2026〕0001", "西学〔2026〕0002"], issued.Select(c => c.Number).Order());
        var stored = await it.Core.QueryAsync(db => db.Certificates.SingleAsync(c => c.HolderId == it.InOffice.Id));
        Assert.Equal(new AttendanceResult(From, To, 20, 2, 1, 1), stored.Fields.Attendance);
        Assert.Contains("实际参加22次", stored.SheetIn("zh-CN").Body, StringComparison.Ordinal);
        Assert.Equal(it.Administrator.Name, stored.IssuedByName);
        Assert.Equal(2, await it.Core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "certificates.issued")));
    }

    [Fact]
    public async Task Run_SamePeriodTwice_IsRefusedUntilTheFirstIsRevoked()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        await it.Core.Data.AttendAsync(it.InOffice, present: 5);
        await it.Core.Data.AttendAsync(it.InVillage, present: 5);
        var first = (await IssueAsync(it, it.InOffice.Id)).Single();

        var refused = await Assert.ThrowsAsync<RuleException>(() => IssueAsync(it, it.InVillage.Id, it.InOffice.Id));
        Assert.Equal(("certificates.obstacle-for", "周三好"), (refused.Key, refused.Arguments[0]));
        Assert.Equal(1, await it.Core.QueryAsync(db => db.Certificates.CountAsync()));

        await it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, first.Id, "次数有误");
        Assert.Equal("西学〔2026〕0002", (await IssueAsync(it, it.InOffice.Id)).Single().Number);
    }

    [Fact]
    public async Task Run_FiguresChangedSinceThePreview_PrintsWhatIsRecordedNow()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        await it.Core.Data.AttendAsync(it.InOffice, present: 5);
        await it.Core.Get<PreviewAttendanceCertificates>().RunAsync(it.Administrator, it.Office.Id, From, To);
        await it.Core.Data.AttendAsync(it.InOffice, present: 1);

        Assert.Equal(6, (await IssueAsync(it, it.InOffice.Id)).Single().Present);
    }

    [Fact]
    public async Task Run_SomebodyOfAnotherUnit_IsRefused()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        await it.Core.Data.AttendAsync(it.InOffice, present: 5);
        var ofVillage = await it.AdministratorOfVillageAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => it.Core.Get<IssueAttendanceCertificates>()
            .RunAsync(ofVillage, it.Village.Id, From, To, [it.InOffice.Id]));
        Assert.Equal("certificates.not-of-the-unit", refused.Key);
        await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Get<IssueAttendanceCertificates>()
            .RunAsync(ofVillage, it.Office.Id, From, To, [it.InOffice.Id]));
        await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Get<IssueAttendanceCertificates>()
            .RunAsync(ofVillage, Guid.NewGuid(), From, To, [it.InOffice.Id]));
        Assert.Equal(0, await it.Core.QueryAsync(db => db.Certificates.CountAsync()));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-22", "certificates.period-reversed")]
    [InlineData("2026-11-01", "2026-11-24", "certificates.period-in-future")]
    [InlineData("2025-10-19", "2026-11-23", "certificates.period-too-long")]
    public async Task Run_PeriodThatCannotBe_IsRefused(string from, string to, string key)
    {
        await using var it = await CertificatesFixture.CreateAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => it.Core.Get<IssueAttendanceCertificates>().RunAsync(
            it.Administrator, it.Office.Id, DateOnly.Parse(from, null), DateOnly.Parse(to, null), [it.InOffice.Id]));

        Assert.Equal(key, refused.Key);
    }

    [Fact]
    public async Task Run_NobodyChosen_IsRefused()
    {
        await using var it = await CertificatesFixture.CreateAsync();

        Assert.Equal("certificates.nobody-chosen", (await Assert.ThrowsAsync<RuleException>(() => IssueAsync(it))).Key);
    }

    private static Task<IReadOnlyList<Certificate>> IssueAsync(CertificatesFixture it, params Guid[] people) =>
        it.Core.Get<IssueAttendanceCertificates>().RunAsync(it.Administrator, it.Township.Id, From, To, people);
}
