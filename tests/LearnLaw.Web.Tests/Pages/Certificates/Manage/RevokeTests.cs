using System.Net;
using LearnLaw.Certificates;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Certificates.Manage;

public sealed class RevokeTests(CertificatesAppFixture app) : IClassFixture<CertificatesAppFixture>
{
    [Fact]
    public async Task Post_WithReason_RevokesAndTheVerificationSaysSo()
    {
        var certificate = await app.IssueAsync(app.Learner);
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Certificates/Manage/Revoke/{certificate.Id}");
        Assert.Contains("周三好", page.MainText);

        var register = await browser.SubmitAsync(page, new() { ["Reason"] = "代考，经核实" });

        Assert.Equal("/Certificates/Manage", register.Path);
        Assert.Contains("代考，经核实", (await app.Anonymous().GetAsync($"/verify/{certificate.Code}")).MainText);
    }

    [Theory]
    [InlineData("", "请填写撤销原因")]
    [InlineData("错", "2 至 200 字")]
    public async Task Post_WithoutRealReason_SaysWhatIsMissing(string reason, string message)
    {
        var certificate = await app.IssueAsync(app.Learner);
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Certificates/Manage/Revoke/{certificate.Id}");

        var refused = await browser.SubmitAsync(page, new() { ["Reason"] = reason });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.MainText);
        Assert.Equal(reason, refused.One("textarea").TextContent.Trim());
        Assert.False(await IsRevokedAsync(certificate));
    }

    [Fact]
    public async Task GetAndPost_CertificateOfAnotherUnit_IsNotFound()
    {
        var certificate = await app.IssueAsync(app.Learner);
        var browser = await app.SignedInAsync(app.VillageAdmin);
        var form = await browser.GetAsync("/");

        var page = await browser.GetAsync($"/Certificates/Manage/Revoke/{certificate.Id}");
        var refused = await browser.PostAsync($"/Certificates/Manage/Revoke/{certificate.Id}", form, new() { ["Reason"] = "不归我管" });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.Status, refused.Status));
        Assert.False(await IsRevokedAsync(certificate));
    }

    [Fact]
    public async Task Post_ByALearner_IsForbidden()
    {
        var certificate = await app.IssueAsync(app.Learner);
        var browser = await app.LearnerAsync();
        var home = await browser.GetAsync("/");

        var refused = await browser.PostAsync($"/Certificates/Manage/Revoke/{certificate.Id}", home, new() { ["Reason"] = "自己撤销" });

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.False(await IsRevokedAsync(certificate));
    }

    private Task<bool> IsRevokedAsync(Certificate certificate) =>
        app.QueryAsync(db => db.Certificates.AnyAsync(c => c.Id == certificate.Id && c.RevokedAt != null));
}
