using System.Net;
using LearnLaw.Exams;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Exams;

public sealed class IndexTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_NothingYet_SaysWhereToBegin()
    {
        var page = await (await app.SignedInAsync(await app.MakeLearnerAsync())).GetAsync("/Exams");

        Assert.Contains("还没有考试记录", page.MainText);
    }

    [Fact]
    public async Task Get_MyAttempts_ShowsOnlyMine()
    {
        var (user, browser, _, attemptId) = await app.SittingAsync(await app.MakeQuizAsync(d => d with { Title = "我的测验" }));
        await app.SittingAsync(await app.MakeQuizAsync(d => d with { Title = "别人的测验" }));
        var running = await browser.GetAsync("/Exams");
        await app.SitAndHandInAsync(user, attemptId, right: 8);

        var done = await browser.GetAsync("/Exams");

        Assert.Contains("进行中", running.MainText);
        Assert.Contains("继续作答", running.MainText);
        Assert.Contains("我的测验", done.MainText);
        Assert.Contains("100 分", done.MainText);
        Assert.Contains("已通过", done.MainText);
        Assert.DoesNotContain("别人的测验", done.MainText);
    }

    [Fact]
    public async Task Get_ManyAttempts_ArePaged()
    {
        var exam = await app.MakeQuizAsync();
        var user = await app.MakeLearnerAsync();
        await app.InScopeAsync(async services =>
        {
            var actor = await new TestData(services).ActorOfAsync(user);
            for (var i = 0; i < 21; i++)
                await services.GetRequiredService<HandIn>().RunAsync(actor, await services.GetRequiredService<StartAttempt>().RunAsync(actor, exam));
            return true;
        });
        var browser = await app.SignedInAsync(user);

        var first = await browser.GetAsync("/Exams");
        var second = await browser.GetAsync("/Exams?p=2");

        Assert.Equal((20, 1), (first.Document.QuerySelectorAll("tbody tr").Length, second.Document.QuerySelectorAll("tbody tr").Length));
        Assert.NotNull(first.Document.QuerySelector("nav.pager a[href*='p=2']"));
    }

    [Fact]
    public async Task Get_NotSignedIn_LeadsToSignIn() =>
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetWithoutRedirectAsync("/Exams")).Status);
}
