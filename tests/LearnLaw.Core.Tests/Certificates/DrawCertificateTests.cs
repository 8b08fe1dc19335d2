using LearnLaw.Certificates;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using UglyToad.PdfPig;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class DrawCertificateTests
{
    [Fact]
    public async Task Run_OwnCertificate_IsTheIssuedFieldsOnPaper()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice, "宪法与日常工作", 92.5m);

        var file = await it.Core.Get<DrawCertificate>().RunAsync(await it.Core.Data.ActorOfAsync(it.InOffice), certificate.Id, "zh-CN");

        Assert.Equal("西学〔2026〕0001 周三好.pdf", file.Name);
        var text = TextOf(file);
        string[] printed =
        [
            "西学〔2026〕0001", "周三好", "党政综合办公室", "《宪法与日常工作》", "92.5分", "2026年11月23日", "西大沟镇人民政府",
            "https://law.example/verify", VerificationCode.Grouped(certificate.Code),
        ];
        Assert.All(printed, field => Assert.Contains(field, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_AfterNamesAndSettingsChanged_IsTheSameButForTheAddress()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice);
        var before = await it.Core.Get<DrawCertificate>().RunAsync(it.Administrator, certificate.Id, "zh-CN");
        it.InOffice.Rename("周改名");
        it.Office.Rename("新办公室", it.Office.Kind);
        await it.Core.Db.SaveChangesAsync();
        var settings = it.Core.Get<CurrentSettings>();
        settings.Value = settings.Value with { Name = "另一个镇", CertificatePrefix = "另" };

        var renamed = await it.Core.Get<DrawCertificate>().RunAsync(it.Administrator, certificate.Id, "zh-CN");
        settings.Value = settings.Value with { PublicAddress = "https://moved.example/" };
        var moved = await it.Core.Get<DrawCertificate>().RunAsync(it.Administrator, certificate.Id, "zh-CN");

        Assert.Equal(before.Content, renamed.Content);
        Assert.Equal(
            TextOf(before).Replace("https://law.example/verify", "https://moved.example/verify", StringComparison.Ordinal), TextOf(moved));
    }

    [Fact]
    public async Task Run_InEnglish_DrawsTheEnglishSheet()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice);

        var file = await it.Core.Get<DrawCertificate>().RunAsync(it.Administrator, certificate.Id, "en");

        Assert.StartsWith("Certificate of Completion", TextOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SomebodyElses_IsNotFound()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice);
        Actor[] strangers = [await it.Core.Data.ActorOfAsync(it.InVillage), await it.AdministratorOfVillageAsync()];

        foreach (var stranger in strangers)
            await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Get<DrawCertificate>().RunAsync(stranger, certificate.Id, "zh-CN"));
    }

    [Fact]
    public async Task Run_Revoked_IsRefused()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice);
        await it.Core.Get<RevokeCertificate>().RunAsync(it.Administrator, certificate.Id, "成绩有误");

        var refused = await Assert.ThrowsAsync<RuleException>(() => it.Core.Get<DrawCertificate>().RunAsync(it.Administrator, certificate.Id, "zh-CN"));

        Assert.Equal("certificates.already-revoked", refused.Key);
    }

    [Fact]
    public async Task Run_SiteWithoutAddress_SaysWhatIsMissing()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var certificate = await it.Core.Data.CreateCertificateAsync(it.InOffice);
        it.Core.Get<CurrentSettings>().Value = new OrganisationSettings { Name = "西大沟镇" };

        var refused = await Assert.ThrowsAsync<RuleException>(() => it.Core.Get<DrawCertificate>().RunAsync(it.Administrator, certificate.Id, "zh-CN"));

        Assert.Equal("certificates.public-address-needed", refused.Key);
    }

    private static string TextOf(CertificateFile file)
    {
        using var document = PdfDocument.Open(file.Content);
        return document.GetPage(1).Text;
    }
}
