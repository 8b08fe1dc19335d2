using LearnLaw.Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>From the attendance of a year to a paper that anybody can check.</summary>
public sealed class CertificateTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Attendance_CertifiedDownloadedVerifiedAndRevoked()
    {
        await app.MakeAsync(async data =>
        {
            await data.AttendAsync(app.Learner, present: 20, late: 2, leave: 1, absent: 1);
            await data.CreateCertificateAsync(app.Learner, "宪法与日常工作", 92);
            return true;
        });
        var admin = await app.OpenAsAsync("admin");
        await admin.GotoAsync("/Certificates/Manage");
        await admin.GetByRole(AriaRole.Link, new() { Name = "发放集体学法证明" }).First.ClickAsync();
        await admin.GetByLabel("单位").SelectOptionAsync(new SelectOptionValue { Value = app.Office.Id.ToString() });
        await admin.GetByRole(AriaRole.Button, new() { Name = "查看人员和次数" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("可发 1 人，共 1 人")).ToBeVisibleAsync();
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync("certificates-issue");
        await admin.GetByRole(AriaRole.Button, new() { Name = "发放所选人员的证明" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("已给 周三好 发放证明")).ToBeVisibleAsync();
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync("certificates-manage");

        var learner = await app.OpenAsAsync("zhousan", phone: true);
        await learner.SnapAsync("certificates-home");
        await learner.GotoAsync("/Certificates");
        await learner.ShouldBeSoundAsync();
        await learner.SnapAsync("certificates-mine");
        var download = await learner.RunAndWaitForDownloadAsync(() =>
            learner.GetByRole(AriaRole.Row, new() { Name = "集体学法证明" }).GetByRole(AriaRole.Link, new() { Name = "下载 PDF" }).ClickAsync());
        var certificate = await app.QueryAsync(db => db.Certificates.SingleAsync(c => c.Kind == CertificateKind.Attendance));
        Assert.Equal($"{certificate.Number} 周三好.pdf", download.SuggestedFilename);
        using (var pdf = PdfDocument.Open(await File.ReadAllBytesAsync(await download.PathAsync())))
        {
            Assert.Contains("实际参加22次", pdf.GetPage(1).Text);
        }

        var anybody = await app.OpenAsync(phone: true);
        await anybody.GotoAsync("/verify");
        await anybody.ShouldBeSoundAsync();
        await anybody.GetByLabel("核验码").FillAsync(VerificationCode.Grouped(certificate.Code).ToLowerInvariant());
        await anybody.GetByRole(AriaRole.Button, new() { Name = "核验" }).ClickAsync();
        await Assertions.Expect(anybody.GetByRole(AriaRole.Heading, new() { Name = "证书有效" })).ToBeVisibleAsync();
        await anybody.ShouldBeSoundAsync();
        await anybody.SnapAsync("certificates-verify");

        await admin.GotoAsync($"/Certificates/Manage/Revoke/{certificate.Id}");
        await admin.ShouldBeSoundAsync();
        await admin.GetByLabel("撤销原因").FillAsync("次数有误，另行发放");
        await admin.SnapAsync("certificates-revoke");
        await admin.GetByRole(AriaRole.Button, new() { Name = "撤销这张证书" }).ClickAsync();
        await Assertions.Expect(admin.GetByText($"已撤销 周三好 的证书 {certificate.Number}")).ToBeVisibleAsync();
        await anybody.ReloadAsync();
        await Assertions.Expect(anybody.GetByRole(AriaRole.Heading, new() { Name = "证书已撤销" })).ToBeVisibleAsync();
        await anybody.ShouldBeSoundAsync();
        await anybody.SnapAsync("certificates-verify-revoked");
    }
}
