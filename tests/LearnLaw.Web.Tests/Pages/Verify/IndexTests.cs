using System.Net;
using LearnLaw.Certificates;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Tests.Pages.Certificates;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Verify;

public sealed class IndexTests(CertificatesAppFixture app) : IClassFixture<CertificatesAppFixture>
{
    [Fact]
    public async Task Get_CodeWithoutAccount_ShowsEveryIssuedField()
    {
        var certificate = await app.IssueAsync(app.Learner, "宪法与日常工作", 92.5m);

        var page = await app.Anonymous().GetAsync($"/verify/{certificate.Code}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.All(
            ["证书有效", certificate.Number, "周三好", "党政综合办公室", "宪法与日常工作", "92.5 分", "2026年11月23日", "西大沟镇", VerificationCode.Grouped(certificate.Code)],
            field => Assert.Contains(field, page.MainText));
        Assert.Equal("noindex", page.Response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.True(page.Response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Get_AttendanceCertificate_ShowsItsFigures()
    {
        await app.AttendAsync(app.Villager, present: 20, late: 2, leave: 1, absent: 1);
        var certificate = (await app.InScopeAsync(services => services.GetRequiredService<IssueAttendanceCertificates>().RunAsync(
            LearnLaw.Shared.Actor.System, app.Village.Id, new DateOnly(2026, 1, 1), new DateOnly(2026, 11, 23), [app.Villager.Id]))).Single();

        var page = await app.Anonymous().GetAsync($"/verify/{certificate.Code}");

        Assert.All(
            ["2026年1月1日 至 2026年11月23日", "应到24 次", "实到22 次（其中迟到 2 次）", "请假1 次", "缺席1 次", "95.7%"],
            field => Assert.Contains(field, page.MainText));
    }

    [Fact]
    public async Task Get_CodeTypedIntoTheForm_LeadsToItsAddress()
    {
        var certificate = await app.IssueAsync(app.Learner);
        var browser = app.Anonymous();
        var form = await browser.GetAsync("/verify");
        Assert.Equal("证书核验", form.Title);

        var typed = Uri.EscapeDataString($" {VerificationCode.Grouped(certificate.Code).ToLowerInvariant()} ");
        var page = await browser.GetAsync($"/verify?code={typed}");

        Assert.Equal($"/verify/{certificate.Code}", page.Path);
        Assert.Contains(certificate.Number, page.MainText);
        Assert.Contains(certificate.Number, (await browser.GetAsync($"/VERIFY/{certificate.Code.ToLowerInvariant()}")).MainText);
    }

    [Theory]
    [InlineData("ABCDEFGHJKMN")]
    [InlineData("西学〔2026〕0001")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Get_CodeOfNoCertificate_SaysSoAndAsksAgain(string code)
    {
        var page = await app.Anonymous().GetAsync($"/verify?code={code}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("没有查到这张证书", page.MainText);
        Assert.NotNull(page.One("form input[name=code]"));
        Assert.Null(page.Document.QuerySelector("main script"));
    }

    [Fact]
    public async Task Get_InEnglish_SpeaksEnglish()
    {
        var certificate = await app.IssueAsync(app.Learner);
        var browser = app.Anonymous();
        var form = await browser.GetAsync("/Account/SignIn");
        await browser.PostAsync("/Preferences?handler=Language", form, new() { ["language"] = "en" });

        var page = await browser.GetAsync($"/verify/{certificate.Code}");

        Assert.Contains("The certificate is valid", page.MainText);
    }

    /// <summary>That the limiter itself counts is ASP.NET's to test; that this page stands under it is ours.</summary>
    [Fact]
    public void Endpoint_OfVerification_IsLimitedPerAddress()
    {
        var endpoints = app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText?.StartsWith("verify", StringComparison.OrdinalIgnoreCase) == true)
            .ToList();

        Assert.NotEmpty(endpoints);
        Assert.All(endpoints, e => Assert.Equal(AccessModule.AnonymousLimit, e.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName));
    }
}
