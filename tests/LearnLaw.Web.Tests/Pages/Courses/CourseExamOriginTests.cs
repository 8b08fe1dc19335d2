using System.Net;
using LearnLaw.Courses;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses;

/// <summary>The pages of a quiz lead back to its course, and say why they keep closed.</summary>
public sealed class CourseExamOriginTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task StartAndResult_Quiz_LeadBackToTheCourse()
    {
        var course = await app.MakeCourseAsync("来处", withQuiz: true);
        var (user, browser) = await app.NewLearnerAsync();

        var start = await browser.GetAsync($"/Exams/Start/{course.QuizExamId}");
        await app.SitQuizAsync(user, course);
        var attempt = await app.QueryAsync(db => db.Attempts.SingleAsync(a => a.UserId == user.Id));
        var result = await browser.GetAsync($"/Exams/Result/{attempt.Id}");

        Assert.Equal(2, start.Document.QuerySelectorAll($"main a[href='/Courses/{course.Slug}']").Length);
        Assert.Equal($"/Courses/{course.Slug}", result.Document.QuerySelector(".button--primary")!.GetAttribute("href"));
        Assert.Contains("来处", result.Document.QuerySelector(".button--primary")!.TextContent);
    }

    [Fact]
    public async Task StartAndResult_English_NameTheCourseInEnglish()
    {
        var course = await app.MakeCourseAsync(withQuiz: true);
        var (_, browser) = await app.NewLearnerAsync();
        await browser.UseEnglishAsync();

        Assert.Contains("Reading the Constitution", (await browser.GetAsync($"/Exams/Start/{course.QuizExamId}")).MainText);
    }

    [Fact]
    public async Task Start_LessonsNotRead_SaysHowManyAndOffersNoButton()
    {
        var course = await app.MakeCourseAsync(lessons: 3, withQuiz: true);
        await app.QueryAsync(async db =>
        {
            var stored = await db.Courses.SingleAsync(c => c.Id == course.Id);
            stored.Describe(stored.Facts with { Quiz = stored.Quiz! with { AfterLessons = true } });
            return await db.SaveChangesAsync();
        });
        var (user, browser) = await app.NewLearnerAsync();
        await app.ReadAsync(user, course, count: 1);
        var other = await browser.GetAsync("/Feedback");

        var start = await browser.GetAsync($"/Exams/Start/{course.QuizExamId}");
        var post = await browser.PostAsync($"/Exams/Start/{course.QuizExamId}", other, []);

        Assert.Contains("还有 2 课没有读", start.MainText);
        Assert.Empty(start.Document.QuerySelectorAll("main form"));
        Assert.NotNull(start.Document.QuerySelector($"main .form__actions a[href='/Courses/{course.Slug}']"));
        Assert.Equal(HttpStatusCode.BadRequest, post.Status);
        Assert.Contains("还有 2 课没有读", post.MainText);
        Assert.Equal(0, await app.QueryAsync(db => db.Attempts.CountAsync(a => a.UserId == user.Id)));
    }

    [Fact]
    public async Task Start_CourseRetired_SaysSoAndLeadsNowhereClosed()
    {
        var course = await app.MakeCourseAsync(withQuiz: true);
        await app.QueryAsync(db => db.Courses.Where(c => c.Id == course.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.State, CourseState.Retired)));

        var start = await (await app.LearnerAsync()).GetAsync($"/Exams/Start/{course.QuizExamId}");

        Assert.Contains("这门课没有开放", start.MainText);
        Assert.Empty(start.Document.QuerySelectorAll($"main form, main a[href='/Courses/{course.Slug}']"));
    }
}
