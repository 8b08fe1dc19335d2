using System.Net;
using LearnLaw.Courses;
using LearnLaw.Courses.Content;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses.Manage;

/// <summary>A shipped course that was edited here, and a newer shipped text of it.</summary>
public sealed class OfferTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_Offer_ShowsWhatChangesLineByLine()
    {
        var course = await OfferedAsync();
        var browser = await app.AdminAsync();

        var list = await browser.GetAsync("/Courses/Manage");
        var page = await browser.GetAsync($"/Courses/Manage/Offer/{course.Id}");

        Assert.NotNull(list.Document.QuerySelector($"a[href='/Courses/Manage/Offer/{course.Id}']"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("本地", page.Document.QuerySelectorAll("del").Select(d => d.TextContent));
        Assert.Contains("新版", page.Document.QuerySelectorAll("ins").Select(d => d.TextContent));
        Assert.Equal(["课程信息和目录", "第1课", "新加的课", "第2课", "没有改动的课文（1 课）"], page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Contains("新增", page.MainText);
        Assert.Contains("这一课和它的阅读记录不再保留", page.MainText);
        Assert.Contains("现有：", page.Document.QuerySelector(".diff__line--removed .visually-hidden")!.TextContent);
    }

    [Fact]
    public async Task Post_Take_ReplacesTheText()
    {
        var course = await OfferedAsync();
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync($"/Courses/Manage/Offer/{course.Id}"), new() { ["accept"] = "true" });

        Assert.Equal("/Courses/Manage", page.Path);
        Assert.Contains("已采用新版课文", page.Text);
        var stored = await app.StoredAsync(course.Id);
        Assert.Equal((CourseSource.Shipped, null), (stored.Source, stored.OfferedUpdate));
        Assert.Equal(["lesson-1", "added", "lesson-3"], stored.Lessons.OrderBy(l => l.Order).Select(l => l.Key));
        Assert.Contains("新版", stored.Lessons.Single(l => l.Key == "lesson-1").Body);
    }

    [Fact]
    public async Task Post_Keep_LeavesTheTextAndAsksNoMore()
    {
        var course = await OfferedAsync();
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync($"/Courses/Manage/Offer/{course.Id}"), new() { ["accept"] = "false" });

        Assert.Contains("已保留现有课文", page.Text);
        Assert.Null(page.Document.QuerySelector($"a[href='/Courses/Manage/Offer/{course.Id}']"));
        Assert.Equal(["lesson-1", "lesson-2", "lesson-3"], (await app.StoredAsync(course.Id)).Lessons.OrderBy(l => l.Order).Select(l => l.Key));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Courses/Manage/Offer/{course.Id}")).Status);
    }

    [Fact]
    public async Task Post_TakenFileCannotBeUsed_SaysWhyOnAWholePageAndStoresNothing()
    {
        // The quiz of the newer text wants more questions than the bank has by now.
        var course = await OfferedAsync(withQuiz: true, questions: 9);
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync($"/Courses/Manage/Offer/{course.Id}"), new() { ["accept"] = "true" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotNull(page.Document.QuerySelector("[data-error-summary]"));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".diff"));
        var stored = await app.StoredAsync(course.Id);
        Assert.Equal((CourseSource.Edited, true, 3), (stored.Source, stored.OfferedUpdate is not null, stored.Lessons.Count));
    }

    [Fact]
    public async Task Post_NeitherChosen_ChangesNothing()
    {
        var course = await OfferedAsync();
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync($"/Courses/Manage/Offer/{course.Id}"), []);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotNull((await app.StoredAsync(course.Id)).OfferedUpdate);
    }

    [Fact]
    public async Task GetAndPost_WithoutTheTopsPermission_AreForbidden()
    {
        var course = await OfferedAsync();
        foreach (var (role, unit) in new[] { (Role.ContentAdministrator, app.Village), (Role.UnitAdministrator, app.Root), (Role.Learner, app.Root) })
        {
            var browser = await app.SignedInWithAsync(role, unit);
            var post = await browser.PostAsync($"/Courses/Manage/Offer/{course.Id}", await browser.GetAsync("/Feedback"), new() { ["accept"] = "true" });

            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/Courses/Manage/Offer/{course.Id}")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, post.Status);
            Assert.DoesNotContain("新版课文待决定", (await browser.GetAsync("/")).MainText);
        }

        Assert.NotNull((await app.StoredAsync(course.Id)).OfferedUpdate);
    }

    [Fact]
    public async Task Get_NoOfferOrUnknown_IsNotFound()
    {
        var browser = await app.AdminAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Courses/Manage/Offer/{(await app.MakeCourseAsync()).Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Courses/Manage/Offer/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task StartPage_OfTheTop_NamesWaitingOffers()
    {
        await OfferedAsync();

        Assert.Contains("门课程有新版课文待决定", (await (await app.AdminAsync()).GetAsync("/")).MainText);
    }

    private async Task<Course> OfferedAsync(bool withQuiz = false, int questions = 8)
    {
        var course = await app.MakeCourseAsync("守法", lessons: 3, withQuiz: withQuiz, source: CourseSource.Shipped);
        await app.QueryAsync(async db =>
        {
            var stored = await db.Courses.Include(c => c.Lessons).SingleAsync(c => c.Id == course.Id);
            stored.Edited();
            var lessons = stored.Lessons.OrderBy(l => l.Order).Select(l => l.Text).ToList();
            db.Entry(stored.Lessons.Single(l => l.Key == "lesson-1")).Property(l => l.Body).CurrentValue = "开头。\n\n第一课的本地正文，讲权利和义务。\n\n结尾。";
            stored.Offer(new ShippedCourse(
                stored.Slug,
                stored.Facts with { Title = "守法新编", Quiz = stored.Quiz is { } quiz ? quiz with { Count = questions } : null },
                [lessons[0] with { Body = "开头。\n\n第一课的新版正文，讲权利和义务。\n\n结尾。" }, TestData.Lesson("added", "新加的课"), lessons[2]]).ToJson());
            return await db.SaveChangesAsync();
        });
        return course;
    }
}
