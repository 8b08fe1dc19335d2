using LearnLaw.Certificates;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class RevokeCertificateTests
{
    [Fact]
    public async Task Run_WithReason_VoidsItForGoodAndSaysWho()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice);

        await it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, certificate.Id, " 代考，经核实 ");

        var stored = await it.Core.QueryAsync(db => db.Certificates.SingleAsync());
        Assert.Equal((CoreFixture.Start.UtcDateTime, it.Administrator.Name, "代考，经核实"), (stored.RevokedAt, stored.RevokedByName, stored.RevokedReason));
        var entry = await it.Core.QueryAsync(db => db.AuditEntries.SingleAsync(a => a.Action == "certificates.revoked"));
        Assert.Equal(("西学〔2026〕0001 周三好", "代考，经核实", it.Office.Id), (entry.Subject, entry.Detail, entry.UnitId));
        var again = await Assert.ThrowsAsync<RuleException>(() => it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, certificate.Id, "再撤一次"));
        Assert.Equal("certificates.already-revoked", again.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   错   ")]
    public async Task Run_ReasonThatSaysNothing_IsRefused(string reason)
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice);

        var refused = await Assert.ThrowsAsync<RuleException>(() => it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, certificate.Id, reason));

        Assert.Equal(("certificates.reason-needed", "Reason"), (refused.Key, refused.Field));
    }

    [Fact]
    public async Task Run_CertificateOfAnotherUnit_IsNotFound()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice);

        await Assert.ThrowsAsync<NotFoundException>(async () => await it.Core.Get<RevokeCertificate>()
            .RunAsync(await it.AdministratorOfVillageAsync(), certificate.Id, "不归我管"));
        Assert.False(await it.Core.QueryAsync(db => db.Certificates.AnyAsync(c => c.RevokedAt != null)));
    }
}
