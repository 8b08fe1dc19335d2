using System.Net;
using LearnLaw.TestKit;
using LearnLaw.Web.Pages.Exams;
using LearnLaw.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Exams;

public sealed class ResultTests(ResultTests.WithOrigin app) : IClassFixture<ResultTests.WithOrigin>
{
    [Fact]
    public async Task Get_Passed_ShowsEveryQuestionWithSignsWordsAndReasons()
    {
        var (user, browser, page, attemptId) = await app.SittingAsync();
        var right = await app.RightMarksAsync(attemptId);
        var wrong = new[] { "A", "B", "C", "D" }.First(m => m != right[1][0]);
        await app.SitAndAnswerAsync(user, attemptId, right);
        await browser.PostAsync($"/Exams/Take/{attemptId}/1", page, new() { ["Marks"] = wrong, ["Go"] = "next" });
        await browser.PostAsync($"/Exams/HandIn/{attemptId}", page, []);

        var result = await browser.GetAsync($"/Exams/Result/{attemptId}");

        Assert.Equal(HttpStatusCode.OK, result.Status);
        Assert.Contains("88 分", result.MainText);
        Assert.Contains("已通过", result.MainText);
        Assert.Contains("百分制 = 得分 16 ÷ 满分 18；通过线 60 分", result.MainText);
        Assert.Contains("没有答对 1 / 8 题", result.MainText);
        var first = result.One("#q1");
        Assert.Contains("你选错了", first.TextContent);
        Assert.Contains("正确答案", first.TextContent);
        Assert.Contains(TestData.ExplanationMark, first.TextContent);
        Assert.Contains("《宪法》第二条", first.TextContent);
        Assert.Contains("法律库暂无此法全文", first.TextContent);
        Assert.NotEmpty(first.QuerySelectorAll(".choice--wrong svg"));
        Assert.Contains("你选对了", result.One("#q2").TextContent);
        Assert.Equal("/courses/test", result.One("a.button--primary").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_FailedWithAttemptsLeft_OffersAnother()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync(await app.MakeQuizAsync(d => d with { MaxAttempts = 3 }));
        await browser.PostAsync($"/Exams/HandIn/{attemptId}", page, []);

        var result = await browser.GetAsync($"/Exams/Result/{attemptId}");

        Assert.Contains("还可以考 2 次", result.MainText);
        Assert.Contains("未作答，0 分", result.One("#q8").TextContent);
        Assert.StartsWith("/Exams/Start/", result.One("a.button--primary").GetAttribute("href"));
    }

    [Fact]
    public async Task Get_StillRunning_LeadsBackToTheQuestion()
    {
        var (_, browser, _, attemptId) = await app.SittingAsync();

        Assert.Equal($"/Exams/Take/{attemptId}/1", (await browser.GetAsync($"/Exams/Result/{attemptId}")).Path);
    }

    [Fact]
    public async Task Get_StatuteInTheLibrary_ShowsTheArticlesWords()
    {
        await using var own = new WithOrigin();
        await own.InitializeAsync();
        var (_, browser, page, attemptId) = await own.SittingAsync();
        await own.ImportStatuteAsync();
        await browser.PostAsync($"/Exams/HandIn/{attemptId}", page, []);

        var result = await browser.GetAsync($"/Exams/Result/{attemptId}");

        var quoted = result.One("#q1 blockquote.citation");
        Assert.Contains("这里是试验文本的第二条。", quoted.TextContent);
        Assert.Equal("《宪法》第二条", quoted.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task Get_UnknownAttempt_IsNotFound()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.LearnerAsync()).GetAsync($"/Exams/Result/{Guid.NewGuid()}")).Status);
    }

    /// <summary>A site where every exam belongs to one course.</summary>
    public sealed class WithOrigin : AppFixture
    {
        protected override void Configure(WebApplicationBuilder builder) => builder.Services.AddScoped<IExamOrigin, OneCourse>();

        private sealed class OneCourse : IExamOrigin
        {
            public Task<ExamOrigin?> FindAsync(Guid examId, CancellationToken ct) => Task.FromResult<ExamOrigin?>(new("试验课程", "/courses/test"));
        }
    }
}
