using System.Net;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses;

public sealed class IndexTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_NotSignedIn_LeadsToSignIn()
    {
        var page = await app.Anonymous().GetWithoutRedirectAsync("/Courses");

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Contains("/Account/SignIn", page.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_CoursesOfAllKinds_StandInTheirSections()
    {
        var due = await app.MakeCourseAsync("安排的课");
        var open = await app.MakeCourseAsync("自学的课");
        var done = await app.MakeCourseAsync("学完的课");
        var draft = await app.MakeCourseAsync("没发布的课", publish: false);
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        await app.AssignAsync(due, unit, dueOn: new DateOnly(2026, 11, 26));
        var (user, browser) = await app.NewLearnerAsync(unit);
        await app.ReadAsync(user, done);

        var page = await browser.GetAsync("/Courses");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("课程", page.Title, StringComparison.Ordinal);
        var assigned = Section("单位安排的课程");
        Assert.Contains("安排的课", assigned);
        Assert.Contains("3 天后截止", assigned);
        Assert.Contains("必修 · 2 课，约 16 分钟 · 2026-11-26 前完成", assigned);
        Assert.Contains("自学的课", Section("可以自学的课程"));
        Assert.Contains("学完的课", Section("已完成"));
        Assert.Contains("2026-11-23 完成", Section("已完成"));
        Assert.DoesNotContain(draft.Title, page.MainText);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/Courses/{open.Slug}']"));

        string Section(string title) =>
            page.Document.QuerySelectorAll("section.section").Single(s => s.QuerySelector("h2")!.TextContent == title).TextContent;
    }

    [Theory]
    [InlineData(-1, "已过期")]
    [InlineData(0, "今天截止")]
    [InlineData(7, "7 天后截止")]
    [InlineData(8, "未开始")]
    public async Task Get_DueDate_IsSaidWhenItIsNear(int days, string said)
    {
        var course = await app.MakeCourseAsync();
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        await app.AssignAsync(course, unit, dueOn: new DateOnly(2026, 11, 23).AddDays(days));
        var (_, browser) = await app.NewLearnerAsync(unit);

        var page = await browser.GetAsync("/Courses");

        var row = page.Document.QuerySelectorAll("li.row").Single(r => r.TextContent.Contains(course.Title, StringComparison.Ordinal));
        Assert.Contains(said, row.TextContent);
    }

    [Fact]
    public async Task Get_English_ShowsEnglishTitles()
    {
        await app.MakeCourseAsync();
        var (_, browser) = await app.NewLearnerAsync();
        await browser.UseEnglishAsync();

        var page = await browser.GetAsync("/Courses");

        Assert.StartsWith("Courses", page.Title, StringComparison.Ordinal);
        Assert.Contains("Reading the Constitution", page.MainText);
    }
}
