using System.Net;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using LearnLaw.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Errors;

public sealed class IndexTests(IndexTests.BrokenStartPage app) : IClassFixture<IndexTests.BrokenStartPage>
{
    [Fact]
    public async Task Get_NoSuchPage_IsNotFoundWithAWayOn()
    {
        var page = await app.Anonymous().GetAsync("/no/such/page");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("找不到这个页面", page.Title);
        Assert.Equal("/", page.One("main a.button--primary").GetAttribute("href"));
        Assert.Contains("/Feedback?from=", page.One("main a.button--quiet").GetAttribute("href"));
    }

    [Fact]
    public async Task Post_WithATokenOfSomebodyElse_SaysThatTheFormExpiredAndOffersItAgain()
    {
        var before = app.Anonymous();
        var form = await before.GetAsync("/Feedback");
        var after = await app.LearnerAsync();

        var refused = await after.SubmitAsync(form, new() { ["Input.Text"] = "写了很久的意见" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("这一页打开太久，已经过期", refused.Title);
        Assert.Equal("/Feedback", refused.One("main a.button--primary").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_PageThatFails_ShowsANumberAndNothingOfTheFailure()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("系统出了问题", page.Title);
        Assert.Contains("2026-11-23 10:00:00", page.MainText);
        Assert.DoesNotContain("secret of the failure", page.Text);
        Assert.Null(page.Document.QuerySelector(".nav"));
    }

    [Theory]
    [InlineData("/Errors/404", HttpStatusCode.NotFound)]
    [InlineData("/Errors/418", (HttpStatusCode)418)]
    [InlineData("/Errors/7", HttpStatusCode.NotFound)]
    public async Task Get_ErrorPageItself_AnswersWithItsCode(string path, HttpStatusCode expected) =>
        Assert.Equal(expected, (await app.Anonymous().GetAsync(path)).Status);

    /// <summary>A section of the start page fails, as a bug would.</summary>
    public sealed class BrokenStartPage : AppFixture
    {
        protected override void Configure(WebApplicationBuilder builder) => builder.Services.AddScoped<IHomeSection, Broken>();

        private sealed class Broken : IHomeSection
        {
            public HomeSlot Slot => HomeSlot.Due;

            public int Order => 1;

            public Task<HomePart?> LoadAsync(Actor actor, CancellationToken ct) => throw new InvalidOperationException("secret of the failure");
        }
    }
}
