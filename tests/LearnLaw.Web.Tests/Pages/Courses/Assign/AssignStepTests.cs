using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses.Assign;

public sealed class AssignStepTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Checklist_FirstCourse_IsTickedOnceSomethingIsAssigned()
    {
        var browser = await app.SignedInWithAsync(Role.UnitAdministrator, app.Root);

        var before = await browser.GetAsync("/");
        await app.AssignAsync(await app.MakeCourseAsync(), app.Office);
        var after = await browser.GetAsync("/");

        Assert.Equal("/Courses/Assign/New", Step(before)!.QuerySelector("a")!.GetAttribute("href"));
        Assert.True(Step(after) is null || Step(after)!.ClassList.Contains("checklist__item--done"));
    }

    private static AngleSharp.Dom.IElement? Step(TestPage page) =>
        page.Document.QuerySelectorAll(".checklist > li").FirstOrDefault(l => l.TextContent.Contains("安排第一门课程", StringComparison.Ordinal));
}
