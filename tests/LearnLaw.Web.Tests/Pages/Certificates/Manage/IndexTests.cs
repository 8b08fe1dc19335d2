using System.IO.Compression;
using System.Net;
using LearnLaw.Certificates;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Certificates.Manage;

public sealed class IndexTests(CertificatesAppFixture app) : IClassFixture<CertificatesAppFixture>
{
    [Fact]
    public async Task Get_WithoutPermission_IsForbidden()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/Certificates/Manage");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
    }

    [Fact]
    public async Task Get_AdministratorOfAVillage_SeesOnlyItsCertificates()
    {
        var office = await app.IssueAsync(app.Learner);
        var village = await app.IssueAsync(app.Villager);

        var page = await (await app.SignedInAsync(app.VillageAdmin)).GetAsync($"/Certificates/Manage?unit={app.Office.Id}");
        var all = await (await app.SignedInAsync(app.VillageAdmin)).GetAsync("/Certificates/Manage");

        Assert.DoesNotContain(office.Number, page.MainText + all.MainText);
        Assert.Contains(village.Number, all.MainText);
        Assert.DoesNotContain("党政综合办公室", all.MainText);
    }

    [Fact]
    public async Task Get_Filtered_ShowsWhatMatches()
    {
        var kept = await app.IssueAsync(app.Learner, "国家安全法导读");
        var other = await app.IssueAsync(app.Villager, "宪法导读");
        var browser = await app.AdminAsync();

        var page = await browser.GetAsync($"/Certificates/Manage?q=国家安全&kind=Course&year=2026&unit={app.Root.Id}&revoked=false");
        var none = await browser.GetAsync("/Certificates/Manage?year=1999");

        Assert.Contains(kept.Number, page.MainText);
        Assert.DoesNotContain(other.Number, page.MainText);
        Assert.Contains("没有符合条件的证书", none.MainText);
    }

    [Fact]
    public async Task Post_Zip_HoldsTheFilteredCertificatesAndTheirList()
    {
        var kept = await app.IssueAsync(app.Learner, "档案法导读");
        await app.IssueAsync(app.Villager, "宪法导读");
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync("/Certificates/Manage?q=档案法");

        var file = await browser.SubmitAsync(page, [], "form[action*='handler=zip' i]");

        Assert.Equal("application/zip", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("证书 20261123.zip", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        using var archive = new ZipArchive(new MemoryStream(file.Body));
        Assert.Equal([$"{kept.Number} 周三好.pdf", "证书清单.xlsx"], archive.Entries.Select(e => e.FullName));
    }

    [Fact]
    public async Task Post_ZipOfNothing_SaysSoOnTheSamePage()
    {
        var revoked = await app.IssueAsync(app.Learner, "反间谍法导读");
        await app.InScopeAsync(services => services.GetRequiredService<RevokeCertificate>()
            .RunAsync(LearnLaw.Shared.Actor.System, revoked.Id, "成绩有误"));
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync("/Certificates/Manage?q=反间谍");

        var refused = await browser.SubmitAsync(page, [], "form[action*='handler=zip' i]");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("没有可打包的有效证书", refused.MainText);
        Assert.Contains(revoked.Number, refused.MainText);
    }
}
