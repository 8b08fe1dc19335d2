using LearnLaw.Certificates;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class VerifyCertificateTests
{
    [Fact]
    public async Task Run_CodeAsTyped_GivesEveryIssuedField()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice, score: 88);

        var found = await it.Core.Get<VerifyCertificate>().RunAsync($" {VerificationCode.Grouped(certificate.Code).ToLowerInvariant()} ");

        Assert.Equal(certificate.Fields, found!.Fields);
        Assert.Null(found.RevokedAt);
    }

    [Fact]
    public async Task Run_Revoked_SaysSoAndWhy()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice);
        await it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, certificate.Id, "成绩有误");

        var found = await it.Core.Get<VerifyCertificate>().RunAsync(certificate.Code);

        Assert.Equal((CoreFixture.Start.UtcDateTime, "成绩有误"), (found!.RevokedAt, found.RevokedReason));
    }

    [Theory]
    [InlineData("ABCDEFGHJKMN")]
    [InlineData("西学〔2026〕0001")]
    [InlineData("%")]
    public async Task Run_WhatIsNoCodeOfOurs_FindsNothing(string typed)
    {
        await using var it = await CertificatesFixture.CreateAsync();
        await it.Core.Data.CreateCertificateAsync(it.InOffice);

        Assert.Null(await it.Core.Get<VerifyCertificate>().RunAsync(typed));
    }
}
