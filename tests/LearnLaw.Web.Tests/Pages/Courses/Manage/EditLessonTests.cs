using System.Net;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses.Manage;

public sealed class EditLessonTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_WithoutPermission_IsForbidden()
    {
        var course = await app.MakeCourseAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync($"/Courses/Manage/EditLesson/{course.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignedInWithAsync(Role.UnitAdministrator, app.Root)).GetAsync($"/Courses/Manage/EditLesson/{course.Id}")).Status);
    }

    [Fact]
    public async Task Post_New_StandsLast()
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync($"/Courses/Manage/EditLesson/{course.Id}"), new()
        {
            ["Input.Key"] = "duties", ["Input.Title"] = "公民的义务", ["Input.Minutes"] = "6", ["Input.Body"] = "## 一\n\n正文。",
        });

        Assert.Equal($"/Courses/Manage/Edit/{course.Id}", page.Path);
        Assert.Contains("“公民的义务”已保存", page.Text);
        var lesson = (await app.StoredAsync(course.Id)).Lessons.MaxBy(l => l.Order)!;
        Assert.Equal(("duties", "公民的义务", 6), (lesson.Key, lesson.Title, lesson.Minutes));
    }

    [Fact]
    public async Task Post_Rewritten_IsWhatLearnersRead()
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.AdminAsync();
        var form = await browser.GetAsync($"/Courses/Manage/EditLesson/{course.Id}/{course.Lessons[0].Id}");

        await browser.SubmitAsync(form, new() { ["Input.Body"] = "改过的正文。", ["Input.Key"] = "other-key" });
        var read = await browser.GetAsync($"/Courses/{course.Slug}/lesson-1");

        Assert.Equal("第1课的正文。", form.Document.QuerySelector("textarea[name='Input.Body']")!.TextContent.Trim());
        Assert.Contains("改过的正文。", read.MainText);
    }

    [Theory]
    [InlineData("Input.Key", "第二课", "网址名为小写字母")]
    [InlineData("Input.Key", "lesson-1", "同一课程内不能重复")]
    [InlineData("Input.Title", "", "请填写课题")]
    [InlineData("Input.Minutes", "0", "阅读时间为 1 至 120 分钟")]
    [InlineData("Input.Body", "  ", "请填写课文")]
    public async Task Post_WrongInput_ShowsTheReasonKeepsTheRestAndStoresNothing(string field, string value, string reason)
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync($"/Courses/Manage/EditLesson/{course.Id}"), new()
        {
            ["Input.Key"] = "new", ["Input.Title"] = "新课", ["Input.TitleEn"] = "刚写的英文名", ["Input.Body"] = "正文", [field] = value,
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(reason, page.MainText);
        Assert.Equal("刚写的英文名", page.Document.QuerySelector("input[name='Input.TitleEn']")!.GetAttribute("value"));
        Assert.Equal(2, (await app.StoredAsync(course.Id)).Lessons.Count);
    }

    [Fact]
    public async Task Post_Preview_ShowsTheTextAndStoresNothing()
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.AdminAsync();
        var form = await browser.GetAsync($"/Courses/Manage/EditLesson/{course.Id}/{course.Lessons[0].Id}");

        var page = await browser.PostAsync($"{form.Path}?handler=Preview", form, new()
        {
            ["Input.Key"] = "lesson-1", ["Input.Title"] = "新题", ["Input.Minutes"] = "5",
            ["Input.Body"] = "## 小标题\n\n**要点** <script>alert(1)</script>",
        });

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var preview = page.Document.QuerySelector("#preview article")!;
        Assert.Equal(("小标题", "要点"), (preview.QuerySelector("h2")!.TextContent, preview.QuerySelector("strong")!.TextContent));
        Assert.Null(preview.QuerySelector("script"));
        Assert.Contains("小标题", page.Document.QuerySelector("textarea[name='Input.Body']")!.TextContent);
        Assert.Equal("第1课的正文。", (await app.StoredAsync(course.Id)).Lessons.Single(l => l.Key == "lesson-1").Body);

        var saved = await browser.SubmitAsync(page, []);
        Assert.Contains("“新题”已保存", saved.Text);
    }

    [Fact]
    public async Task CourseOrLessonOfSomebodyElse_IsNotFound()
    {
        var mine = await app.MakeAsync(data => data.CreateCourseAsync(owner: app.Office));
        var theirs = await app.MakeAsync(data => data.CreateCourseAsync(owner: app.Village));
        var browser = await app.SignedInWithAsync(Role.ContentAdministrator, app.Office);
        var form = await browser.GetAsync($"/Courses/Manage/EditLesson/{mine.Id}");
        Dictionary<string, string?> lesson = new() { ["Input.Key"] = "x1", ["Input.Title"] = "被改", ["Input.Minutes"] = "5", ["Input.Body"] = "被改" };

        foreach (var path in new[]
        {
            $"/Courses/Manage/EditLesson/{theirs.Id}", $"/Courses/Manage/EditLesson/{theirs.Id}/{theirs.Lessons[0].Id}",
            $"/Courses/Manage/EditLesson/{mine.Id}/{theirs.Lessons[0].Id}", $"/Courses/Manage/EditLesson/{Guid.NewGuid()}",
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(path, form, lesson)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(path + "?handler=Preview", form, lesson)).Status);
        }

        Assert.Equal(0, await app.QueryAsync(db => db.Lessons.CountAsync(l => l.Title == "被改")));
    }
}
