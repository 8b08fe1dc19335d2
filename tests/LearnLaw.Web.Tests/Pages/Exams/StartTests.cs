using System.Net;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Exams;

public sealed class StartTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_NotSignedIn_LeadsToSignIn()
    {
        var page = await app.Anonymous().GetWithoutRedirectAsync($"/Exams/Start/{await app.MakeQuizAsync()}");

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Contains("/Account/SignIn", page.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Get_Quiz_SaysWhatWaits()
    {
        var exam = await app.MakeQuizAsync(d => d with { Title = "宪法小测验", PassPercent = 70, Minutes = 25, MaxAttempts = 3 });

        var page = await (await app.LearnerAsync()).GetAsync($"/Exams/Start/{exam}");

        Assert.Equal((HttpStatusCode.OK, "宪法小测验"), (page.Status, page.Title));
        Assert.Contains("8 题", page.MainText);
        Assert.Contains("25 分钟", page.MainText);
        Assert.Contains("百分制 70 分", page.MainText);
        Assert.Contains("已考 0 次，最多 3 次", page.MainText);
    }

    [Fact]
    public async Task Get_UnknownExam_IsNotFound()
    {
        var page = await (await app.LearnerAsync()).GetAsync($"/Exams/Start/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Post_TwiceWithAnAnswerBetween_ResumesAtTheFirstOpenQuestion()
    {
        var exam = await app.MakeQuizAsync();
        var (_, browser, page, attemptId) = await app.SittingAsync(exam);
        await browser.SubmitAsync(page, new() { ["Marks"] = "A", ["Go"] = "next" }, ".exam__form");

        var start = await browser.GetAsync($"/Exams/Start/{exam}");
        var resumed = await browser.SubmitAsync(start, []);

        Assert.Contains("继续作答", start.MainText);
        Assert.Contains("还剩 30 分钟", start.MainText);
        Assert.Equal($"/Exams/Take/{attemptId}/2", resumed.Path);
    }

    [Fact]
    public async Task Post_NoAttemptsLeft_ShowsTheReasonAndBeginsNothing()
    {
        var exam = await app.MakeQuizAsync(d => d with { MaxAttempts = 1 });
        var (user, browser, _, attemptId) = await app.SittingAsync(exam);
        var open = await browser.GetAsync($"/Exams/Start/{exam}");
        await app.SitAndHandInAsync(user, attemptId, right: 2);

        var refused = await browser.SubmitAsync(open, []);
        var again = await browser.GetAsync($"/Exams/Start/{exam}");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("1 次机会已用完", refused.MainText);
        Assert.Empty(again.Document.QuerySelectorAll("main form"));
        Assert.Contains("第 1 次", again.MainText);
        Assert.Equal(1, await app.QueryAsync(db => db.Attempts.CountAsync(a => a.ExamId == exam)));
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var exam = await app.MakeQuizAsync();
        var browser = await app.SignedInAsync(await app.MakeLearnerAsync());

        var response = await browser.SendRawAsync(new HttpRequestMessage(HttpMethod.Post, $"/Exams/Start/{exam}"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, await app.QueryAsync(db => db.Attempts.CountAsync(a => a.ExamId == exam)));
    }
}
