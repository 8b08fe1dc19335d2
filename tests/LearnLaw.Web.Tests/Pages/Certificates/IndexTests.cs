using System.Net;
using LearnLaw.Certificates;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Certificates;

public sealed class IndexTests(CertificatesAppFixture app) : IClassFixture<CertificatesAppFixture>
{
    [Fact]
    public async Task Get_WithoutSignIn_LeadsToSignIn()
    {
        var page = await app.Anonymous().GetAsync("/Certificates");

        Assert.Equal("登录", page.Title);
    }

    [Fact]
    public async Task Get_NothingYet_SaysHowOneGetsThere()
    {
        var newcomer = await app.MakeAsync(data => data.CreateUserAsync(app.Office));

        var page = await (await app.SignedInAsync(newcomer)).GetAsync("/Certificates");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("还没有证书", page.MainText);
    }

    [Fact]
    public async Task Get_OwnCertificates_ShowsThemAndNobodyElses()
    {
        var own = await app.IssueAsync(app.Learner, "《民法典》婚姻家庭编导读", 88.5m);
        var other = await app.IssueAsync(app.Villager);

        var page = await (await app.LearnerAsync()).GetAsync("/Certificates");

        Assert.Contains(own.Number, page.MainText);
        Assert.Contains("88.5 分", page.MainText);
        Assert.DoesNotContain(other.Number, page.MainText);
    }

    [Fact]
    public async Task Get_Pdf_IsTheCertificateOnPaper()
    {
        var own = await app.IssueAsync(app.Learner, "行政复议法导读", 77);
        var browser = await app.LearnerAsync();
        var page = await browser.GetAsync("/Certificates");

        var file = await browser.GetAsync(page.One($"a[href^='/Certificates/Pdf/{own.Id}']").GetAttribute("href")!);

        Assert.Equal("application/pdf", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"{own.Number} 周三好.pdf", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        using var pdf = PdfDocument.Open(file.Body);
        var text = pdf.GetPage(1).Text;
        Assert.All(
            [own.Number, "周三好", "党政综合办公室", "《行政复议法导读》", "77分", "西大沟镇", VerificationCode.Grouped(own.Code), "http://law.test/verify"],
            field => Assert.Contains(field, text));
    }

    [Fact]
    public async Task Get_PdfInEnglish_UsesTheEnglishSheet()
    {
        var own = await app.IssueAsync(app.Learner);

        var file = await (await app.LearnerAsync()).GetAsync($"/Certificates/Pdf/{own.Id}?language=en");

        using var pdf = PdfDocument.Open(file.Body);
        Assert.StartsWith("Certificate of Completion", pdf.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SomebodyElsesPdf_IsNotFound()
    {
        var other = await app.IssueAsync(app.Villager);

        var page = await (await app.LearnerAsync()).GetAsync($"/Certificates/Pdf/{other.Id}");
        var missing = await (await app.LearnerAsync()).GetAsync($"/Certificates/Pdf/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
        Assert.DoesNotContain("%PDF", page.Text);
    }

    [Fact]
    public async Task Get_RevokedPdf_SaysWhyThereIsNone()
    {
        var own = await app.IssueAsync(app.Learner);
        await app.InScopeAsync(services => services.GetRequiredService<RevokeCertificate>()
            .RunAsync(LearnLaw.Shared.Actor.System, own.Id, "姓名有误"));
        var browser = await app.LearnerAsync();

        var list = await browser.GetAsync("/Certificates");
        var page = await browser.GetAsync($"/Certificates/Pdf/{own.Id}");

        Assert.Contains("姓名有误", list.MainText);
        Assert.Null(list.Document.QuerySelector($"a[href^='/Certificates/Pdf/{own.Id}']"));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains($"证书 {own.Number} 已撤销", page.MainText);
    }
}
