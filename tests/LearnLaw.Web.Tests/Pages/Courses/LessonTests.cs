using System.Net;
using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses;

public sealed class LessonTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_Lesson_ShowsItsTextAndNeighbours()
    {
        var course = await app.MakeCourseAsync(lessons: 3);

        var page = await (await app.LearnerAsync()).GetAsync($"/Courses/{course.Slug}/lesson-2");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("第2课", page.Title, StringComparison.Ordinal);
        Assert.Contains("第2课的正文。", page.Document.QuerySelector("article.prose")!.TextContent);
        Assert.Contains("第 2 课，共 3 课，约 8 分钟", page.MainText);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/Courses/{course.Slug}/lesson-1']"));
    }

    [Fact]
    public async Task Post_OneAfterTheOther_LeadsOnAndCompletesTheCourse()
    {
        var course = await app.MakeCourseAsync("读完就算", lessons: 2);
        var (user, browser) = await app.NewLearnerAsync();

        var second = await browser.SubmitAsync(await browser.GetAsync($"/Courses/{course.Slug}/lesson-1"), []);
        var end = await browser.SubmitAsync(second, []);

        Assert.Equal($"/Courses/{course.Slug}/lesson-2", second.Path);
        Assert.Equal($"/Courses/{course.Slug}", end.Path);
        Assert.Contains("“读完就算”已完成", end.Text);
        Assert.Equal(2, await ReadingsAsync(user));
    }

    [Fact]
    public async Task Get_AlreadyRead_OffersTheNextInsteadOfTheButton()
    {
        var course = await app.MakeCourseAsync(withQuiz: true);
        var (user, browser) = await app.NewLearnerAsync();
        await app.ReadAsync(user, course);

        var first = await browser.GetAsync($"/Courses/{course.Slug}/lesson-1");
        var last = await browser.GetAsync($"/Courses/{course.Slug}/lesson-2");

        Assert.Equal($"/Courses/{course.Slug}/lesson-2", first.Document.QuerySelector("a.button--primary")!.GetAttribute("href"));
        Assert.Equal($"/Exams/Start/{course.QuizExamId}", last.Document.QuerySelector("a.button--primary")!.GetAttribute("href"));
        Assert.Empty(last.Document.QuerySelectorAll("main form button"));
    }

    [Fact]
    public async Task Post_TwiceFromTwoTabs_CountsOnce()
    {
        var course = await app.MakeCourseAsync();
        var (user, browser) = await app.NewLearnerAsync();
        var tab = await browser.GetAsync($"/Courses/{course.Slug}/lesson-1");

        await browser.SubmitAsync(tab, []);
        var again = await browser.SubmitAsync(tab, []);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(1, await ReadingsAsync(user));
    }

    [Fact]
    public async Task Post_CourseRetiredMeanwhile_IsNotFoundAndStoresNothing()
    {
        var course = await app.MakeCourseAsync();
        var (user, browser) = await app.NewLearnerAsync();
        var tab = await browser.GetAsync($"/Courses/{course.Slug}/lesson-1");
        await app.QueryAsync(db => db.Courses.Where(c => c.Id == course.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.State, CourseState.Retired)));

        var page = await browser.SubmitAsync(tab, []);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(0, await ReadingsAsync(user));
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var course = await app.MakeCourseAsync();
        var (user, browser) = await app.NewLearnerAsync();

        var response = await browser.SendRawAsync(new HttpRequestMessage(HttpMethod.Post, $"/Courses/{course.Slug}/lesson-1"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, await ReadingsAsync(user));
    }

    [Theory]
    [InlineData("no-such-lesson")]
    [InlineData("..%2flesson-1")]
    public async Task Get_UnknownLesson_IsNotFound(string lesson)
    {
        var course = await app.MakeCourseAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.LearnerAsync()).GetAsync($"/Courses/{course.Slug}/{lesson}")).Status);
    }

    private Task<int> ReadingsAsync(User user) => app.QueryAsync(db => db.LessonReadings.CountAsync(r => r.UserId == user.Id));
}
