using System.Net;
using LearnLaw.Courses;
using LearnLaw.Web.Tests.Pages.Courses;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
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

        var row = page.Document.QuerySelector("li.row")!;
        Assert.Contains("考过的课", row.TextContent);
        Assert.Contains("已完成 100 分", row.TextContent);
        Assert.Contains("2026-11-23 完成", row.TextContent);
        Assert.Equal($"/Courses/{course.Slug}", row.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_CompletedCourseRetiredSince_StaysWithoutALink()
    {
        var course = await app.MakeCourseAsync("停用的课");
        var (user, browser) = await app.NewLearnerAsync();
        await app.ReadAsync(user, course);
        await app.QueryAsync(db => db.Courses.Where(c => c.Id == course.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.State, CourseState.Retired)));

        var row = (await browser.GetAsync("/Me")).Document.QuerySelector("li.row")!;

        Assert.Contains("停用的课", row.TextContent);
        Assert.Null(row.QuerySelector("a"));
    }

    [Fact]
    public async Task Get_AssignedAndNotDone_StandsUnderWhatIsStillToStudy()
    {
        var course = await app.MakeCourseAsync("还没学的课");
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        await app.AssignAsync(course, unit);
        var (_, browser) = await app.NewLearnerAsync(unit);

        var page = await browser.GetAsync("/Me");

        Assert.Contains("还没学的课", page.Document.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")!.TextContent == "还要学的课程").TextContent);
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
