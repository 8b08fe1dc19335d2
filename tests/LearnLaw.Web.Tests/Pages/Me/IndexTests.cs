using System.Net;
using LearnLaw.Web.Tests.Pages.Courses;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Me;

public sealed class IndexTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_NotSignedIn_LeadsToSignIn() =>
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetWithoutRedirectAsync("/Me")).Status);

    [Fact]
    public async Task Get_NothingYet_SaysWhatToDo()
    {
        var (user, browser) = await app.NewLearnerAsync();

        var page = await browser.GetAsync("/Me");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("我的学法档案", page.Title, StringComparison.Ordinal);
        Assert.Contains(user.DisplayName, page.MainText);
        Assert.Contains("党政综合办公室", page.MainText);
        Assert.Contains("还没有完成的课程", page.MainText);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/Courses']"));
    }

    [Fact]
    public async Task Get_CompletedCourses_AreListedWithTheirDayAndScore()
    {
        var course = await app.MakeCourseAsync("考过的课", withQuiz: true);
        var (user, browser) = await app.NewLearnerAsync();
        await app.ReadAsync(user, course);
        await app.SitQuizAsync(user, course);

        var page = await browser.GetAsync("/Me");

        var row = page.Document.QuerySelector("li.row")!.TextContent;
        Assert.Contains("考过的课", row);
        Assert.Contains("已完成 100 分", row);
        Assert.Contains("2026-11-23", row);
    }

    [Fact]
    public async Task Get_SomebodyElsesRecord_IsNotShown()
    {
        var course = await app.MakeCourseAsync("别人的课");
        var (other, _) = await app.NewLearnerAsync();
        await app.ReadAsync(other, course);
        var (_, browser) = await app.NewLearnerAsync();

        var page = await browser.GetAsync($"/Me?id={other.Id}&userId={other.Id}");

        Assert.DoesNotContain("别人的课", page.MainText);
    }
}
