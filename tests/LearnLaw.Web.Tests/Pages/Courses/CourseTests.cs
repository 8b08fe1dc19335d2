using System.Net;
using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses;

public sealed class CourseTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_NotBegun_ListsLessonsAndTheQuizAndLeadsToTheFirst()
    {
        var course = await app.MakeCourseAsync("宪法导读", lessons: 3, withQuiz: true);

        var page = await (await app.LearnerAsync()).GetAsync($"/Courses/{course.Slug}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("宪法导读", page.Title, StringComparison.Ordinal);
        Assert.Equal(4, page.Document.QuerySelectorAll("ol.checklist > li").Length);
        Assert.Empty(page.Document.QuerySelectorAll(".checklist__item--done"));
        Assert.Contains("8 题，20 分钟，60 分合格", page.MainText);
        Assert.Equal($"/Courses/{course.Slug}/lesson-1", page.Document.QuerySelector(".button--primary")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_PartlyRead_TicksWhatIsReadAndGoesOn()
    {
        var course = await app.MakeCourseAsync(lessons: 3);
        var (user, browser) = await app.NewLearnerAsync();
        await app.ReadAsync(user, course, count: 1);

        var page = await browser.GetAsync($"/Courses/{course.Slug}");

        Assert.Contains("已读 1 / 3 课", page.MainText);
        Assert.Single(page.Document.QuerySelectorAll(".checklist__item--done"));
        Assert.Equal($"/Courses/{course.Slug}/lesson-2", page.Document.QuerySelector(".button--primary")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_AllRead_LeadsToTheQuizAndAfterThePassSaysDone()
    {
        var course = await app.MakeCourseAsync(withQuiz: true);
        var (user, browser) = await app.NewLearnerAsync();
        await app.ReadAsync(user, course);

        var before = await browser.GetAsync($"/Courses/{course.Slug}");
        await app.SitQuizAsync(user, course, right: 1);
        var failed = await browser.GetAsync($"/Courses/{course.Slug}");
        await app.SitQuizAsync(user, course);
        var after = await browser.GetAsync($"/Courses/{course.Slug}");

        Assert.Equal($"/Exams/Start/{course.QuizExamId}", before.Document.QuerySelector(".button--primary")!.GetAttribute("href"));
        Assert.Contains("最好成绩", failed.MainText);
        Assert.NotNull(failed.Document.QuerySelector(".button--primary"));
        Assert.Contains("已完成 100 分", after.MainText);
        Assert.Equal(3, after.Document.QuerySelectorAll(".checklist__item--done").Length);
    }

    [Theory]
    [InlineData(-1, "2026-11-22 到期，已过期", "tag--vermilion")]
    [InlineData(7, "2026-11-30 前完成", "tag--amber")]
    [InlineData(8, "2026-12-01 前完成", null)]
    public async Task Get_Assigned_SaysUntilWhen(int days, string said, string? tone)
    {
        var course = await app.MakeCourseAsync();
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        await app.AssignAsync(course, unit, dueOn: new DateOnly(2026, 11, 23).AddDays(days));
        var (user, browser) = await app.NewLearnerAsync(unit);

        var open = await browser.GetAsync($"/Courses/{course.Slug}");
        await app.ReadAsync(user, course);
        var done = await browser.GetAsync($"/Courses/{course.Slug}");

        Assert.Contains("必修", open.MainText);
        var tag = open.Document.QuerySelectorAll(".tag").Single(t => t.TextContent.Contains("2026", StringComparison.Ordinal));
        Assert.Equal(said, tag.TextContent.Trim());
        Assert.Equal(tone, tag.ClassList.FirstOrDefault(c => c.StartsWith("tag--", StringComparison.Ordinal)));
        Assert.DoesNotContain(said, done.MainText);
    }

    [Fact]
    public async Task Get_IntroductionAndAudience_AreShown()
    {
        var course = await app.MakeCourseAsync();
        await DescribeAsync(course, f => f with { Intro = "**先看**这里。", Audience = [AudienceGroup.Village, AudienceGroup.Enforcement] });
        var (user, browser) = await app.NewLearnerAsync();

        var before = await browser.GetAsync($"/Courses/{course.Slug}");
        await app.ReadAsync(user, course, count: 1);
        var after = await browser.GetAsync($"/Courses/{course.Slug}");

        Assert.Contains("村干部", before.Document.QuerySelector("dl.facts")!.TextContent);
        Assert.Contains("执法人员", before.Document.QuerySelector("dl.facts")!.TextContent);
        Assert.Equal("先看", before.Document.QuerySelector("article.prose strong")!.TextContent);
        Assert.Equal(["课程说明", "课文"], Headings(before));
        Assert.Equal(["课文", "课程说明"], Headings(after));
        static IEnumerable<string> Headings(TestPage page) => page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent);
    }

    [Fact]
    public async Task Get_QuizThatWaitsForTheLessons_IsNoLinkUntilTheyAreRead()
    {
        var course = await app.MakeCourseAsync(withQuiz: true);
        await DescribeAsync(course, f => f with { Quiz = f.Quiz! with { AfterLessons = true } });
        var (user, browser) = await app.NewLearnerAsync();

        var before = await browser.GetAsync($"/Courses/{course.Slug}");
        await app.ReadAsync(user, course);
        var after = await browser.GetAsync($"/Courses/{course.Slug}");

        Assert.Empty(before.Document.QuerySelectorAll($"a[href='/Exams/Start/{course.QuizExamId}']"));
        Assert.Contains("读完全部课文后开放", before.MainText);
        Assert.NotEmpty(after.Document.QuerySelectorAll($"a[href='/Exams/Start/{course.QuizExamId}']"));
    }

    [Theory]
    [InlineData(false, CourseState.Draft)]
    [InlineData(true, CourseState.Retired)]
    public async Task Get_NotPublished_IsNotFound(bool retire, CourseState state)
    {
        var course = await app.MakeCourseAsync(publish: false);
        if (retire) await app.QueryAsync(async db => { db.Attach(course).Entity.Retire(app.Time.GetUtcNow().UtcDateTime); return await db.SaveChangesAsync(); });
        Assert.Equal(state, (await app.StoredAsync(course.Id)).State);
        var browser = await app.LearnerAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Courses/{course.Slug}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Courses/{course.Slug}/lesson-1")).Status);
    }

    [Fact]
    public async Task Get_Unknown_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.LearnerAsync()).GetAsync("/Courses/no-such-course")).Status);

    [Fact]
    public async Task Get_English_ShowsTheEnglishTitle()
    {
        var course = await app.MakeCourseAsync();
        var (_, browser) = await app.NewLearnerAsync();
        await browser.UseEnglishAsync();

        var page = await browser.GetAsync($"/Courses/{course.Slug}");

        Assert.StartsWith("Reading the Constitution", page.Title, StringComparison.Ordinal);
    }

    private Task<int> DescribeAsync(Course course, Func<CourseFacts, CourseFacts> change) => app.QueryAsync(async db =>
    {
        var stored = await db.Courses.SingleAsync(c => c.Id == course.Id);
        stored.Describe(change(stored.Facts));
        return await db.SaveChangesAsync();
    });
}
