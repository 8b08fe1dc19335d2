using System.Net;
using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses.Manage;

public sealed class EditTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData(Role.Learner)]
    [InlineData(Role.UnitAdministrator)]
    public async Task Get_WithoutPermission_IsForbidden(Role role)
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.SignedInWithAsync(role, app.Root);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/Courses/Manage/Edit")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/Courses/Manage/Edit/{course.Id}")).Status);
    }

    [Fact]
    public async Task Post_New_StoresADraftOfOnesUnit()
    {
        var bank = await app.MakeAsync(data => data.CreateFullBankAsync());
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync("/Courses/Manage/Edit"), new()
        {
            ["Input.Slug"] = "village-land", ["Input.Title"] = "土地那些事", ["Input.Summary"] = "三课。", ["Input.Laws"] = "宪法、民法典",
            ["Input.Bank"] = bank.Code, ["Input.Count"] = "8", ["Input.Pass"] = "70", ["Input.Minutes"] = "15",
            ["Input.Attempts"] = "3", ["Input.AfterLessons"] = "true", ["Input.Intro"] = "先看这里。", ["Input.Audience"] = "Village", ["Input.SummaryEn"] = "Three lessons.",
        });

        var course = await app.QueryAsync(db => db.Courses.SingleAsync(c => c.Slug == "village-land"));
        Assert.Equal($"/Courses/Manage/Edit/{course.Id}", page.Path);
        Assert.Equal(("土地那些事", CourseState.Draft, CourseSource.Own, app.Root.Id), (course.Title, course.State, course.Source, course.OwnerUnitId));
        Assert.Equal(["宪法", "民法典"], course.Laws);
        Assert.Equal((bank.Code, 8, 70, 15), (course.Quiz!.Bank, course.Quiz.Count, course.Quiz.PassPercent, course.Quiz.Minutes));
        Assert.Equal((3, true), (course.Quiz.Attempts, course.Quiz.AfterLessons));
        Assert.NotNull(course.QuizExamId);
        Assert.Equal(("先看这里。", "Three lessons."), (course.Intro, course.SummaryEn));
        Assert.Equal([AudienceGroup.Village], course.Audience);
    }

    [Theory]
    [InlineData("Input.Slug", "Village Land", "网址名为 2 至 60 个")]
    [InlineData("Input.Slug", "manage", "网址名为 2 至 60 个")]
    [InlineData("Input.Title", "", "请填写课程名称")]
    [InlineData("Input.Count", "0", "题数为 1 至 100")]
    [InlineData("Input.Pass", "viele", "合格分")]
    [InlineData("Input.Attempts", "-1", "次数为 0 至 100")]
    [InlineData("Input.Minutes", "241", "时间为 1 至 240 分钟")]
    public async Task Post_NewWithWrongInput_ShowsTheReasonKeepsTheRestAndStoresNothing(string field, string value, string reason)
    {
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync("/Courses/Manage/Edit"), new()
        {
            ["Input.Slug"] = "refused", ["Input.Title"] = "不收", ["Input.Summary"] = "刚写的简介", [field] = value,
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(reason, page.MainText);
        Assert.Contains("刚写的简介", page.MainText);
        Assert.NotNull(page.Document.QuerySelector("select[name='Input.Bank'] option"));
        Assert.Equal(0, await app.QueryAsync(db => db.Courses.CountAsync(c => c.Slug == "refused" || c.Title == "不收")));
    }

    [Fact]
    public async Task Post_BankTooSmall_StoresNeitherCourseNorQuiz()
    {
        var bank = await app.MakeAsync(data => data.CreateFullBankAsync());
        var exams = await app.QueryAsync(db => db.Exams.CountAsync());
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync("/Courses/Manage/Edit"), new()
        {
            ["Input.Slug"] = "too-many", ["Input.Title"] = "题太多", ["Input.Bank"] = bank.Code, ["Input.Count"] = "9",
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(0, await app.QueryAsync(db => db.Courses.CountAsync(c => c.Slug == "too-many")));
        Assert.Equal(exams, await app.QueryAsync(db => db.Exams.CountAsync()));
    }

    [Fact]
    public async Task Post_SlugTaken_SaysSo()
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(
            await browser.GetAsync("/Courses/Manage/Edit"), new() { ["Input.Slug"] = course.Slug, ["Input.Title"] = "同名" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains($"网址名“{course.Slug}”已被使用", page.MainText);
    }

    [Fact]
    public async Task Post_ShippedCourse_BecomesAnEditedOneAndKeepsItsAddress()
    {
        var course = await app.MakeCourseAsync(source: CourseSource.Shipped);
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(
            await browser.GetAsync($"/Courses/Manage/Edit/{course.Id}"), new() { ["Input.Title"] = "改过的课名", ["Input.Slug"] = "other" });

        Assert.Contains("“改过的课名”已保存", page.Text);
        var stored = await app.StoredAsync(course.Id);
        Assert.Equal(course.Facts with { Title = "改过的课名", Laws = [], Audience = [] }, stored.Facts with { Laws = [], Audience = [] });
        Assert.Equal(course.Laws, stored.Laws);
        Assert.Equal(("改过的课名", CourseSource.Edited, course.Slug), (stored.Title, stored.Source, stored.Slug));
    }

    [Fact]
    public async Task Post_MoveAndRemoveALesson_ChangeTheList()
    {
        var course = await app.MakeCourseAsync(lessons: 3);
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Courses/Manage/Edit/{course.Id}");

        page = await browser.SubmitAsync(page, new() { ["by"] = "1" }, FormOf("Move", course.Lessons[0]));
        page = await browser.SubmitAsync(page, [], FormOf("Remove", course.Lessons[2]));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["lesson-2", "lesson-1"], (await app.StoredAsync(course.Id)).Lessons.OrderBy(l => l.Order).Select(l => l.Key));
    }

    [Fact]
    public async Task Post_RemoveTheLastOfAPublishedCourse_IsRefusedOnAWholePage()
    {
        var course = await app.MakeCourseAsync("只有一课", lessons: 1);
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync($"/Courses/Manage/Edit/{course.Id}"), [], FormOf("Remove", course.Lessons[0]));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("已发布的课程至少要有一课", page.MainText);
        Assert.Equal("只有一课", page.Document.QuerySelector("input[name='Input.Title']")!.GetAttribute("value"));
        Assert.Single((await app.StoredAsync(course.Id)).Lessons);

        // The form of the page drawn again saves; it does not try to remove once more.
        var saved = await browser.SubmitAsync(page, new() { ["Input.Title"] = "仍是一课" }, "form.form");
        Assert.Contains("“仍是一课”已保存", saved.Text);
    }

    [Fact]
    public async Task CourseOrLessonOfSomebodyElse_IsNotFound()
    {
        var mine = await app.MakeAsync(data => data.CreateCourseAsync(owner: app.Office));
        var theirs = await app.MakeAsync(data => data.CreateCourseAsync(owner: app.Village));
        var browser = await app.SignedInWithAsync(Role.ContentAdministrator, app.Office);
        var token = await browser.GetAsync($"/Courses/Manage/Edit/{mine.Id}");

        Assert.Equal(HttpStatusCode.OK, token.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Courses/Manage/Edit/{theirs.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Courses/Manage/Edit/{Guid.NewGuid()}")).Status);
        foreach (var (course, lesson) in new[] { (theirs.Id, theirs.Lessons[0].Id), (mine.Id, theirs.Lessons[0].Id) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync($"/Courses/Manage/Edit/{course}?handler=Move&lessonId={lesson}", token, new() { ["by"] = "1" })).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync($"/Courses/Manage/Edit/{course}?handler=Remove&lessonId={lesson}", token, [])).Status);
        }

        var post = await browser.PostAsync($"/Courses/Manage/Edit/{theirs.Id}", token, new() { ["Input.Title"] = "被改" });
        Assert.Equal(HttpStatusCode.NotFound, post.Status);
        var stored = await app.StoredAsync(theirs.Id);
        Assert.Equal((theirs.Title, 2), (stored.Title, stored.Lessons.Count));
    }

    private static string FormOf(string handler, Lesson lesson) => $"form[action*={handler}][action*='{lesson.Id}']";
}
