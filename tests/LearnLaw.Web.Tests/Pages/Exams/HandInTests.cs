using System.Net;
using LearnLaw.Exams;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Exams;

public sealed class HandInTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_SomeUnansweredAndUnsure_ListsThemWithLinks()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();
        await browser.SubmitAsync(page, new() { ["Marks"] = "A", ["Unsure"] = "true", ["Go"] = "next" }, ".exam__form");

        var confirm = await browser.GetAsync($"/Exams/HandIn/{attemptId}");

        Assert.Contains("还有 7 题没有作答", confirm.MainText);
        Assert.Contains("有 1 题标了拿不准", confirm.MainText);
        Assert.Equal(
            Enumerable.Range(2, 7).Append(1).Select(n => $"/Exams/Take/{attemptId}/{n}"),
            confirm.Document.QuerySelectorAll("main a.answer-sheet__number").Select(a => a.GetAttribute("href")!));
        Assert.True((await app.AttemptAsync(attemptId)).IsRunning);
    }

    [Fact]
    public async Task Post_Confirmed_GradesAndShowsTheResult()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();
        foreach (var (number, marks) in await app.RightMarksAsync(attemptId))
            foreach (var one in marks.Length == 1 ? marks : [marks[0]])
                page = await browser.GetAsync((await browser.PostAsync($"/Exams/Take/{attemptId}/{number}", page, new() { ["Marks"] = one, ["Go"] = "next" })).Response.Headers.Location!.OriginalString);

        var confirm = await browser.GetAsync($"/Exams/HandIn/{attemptId}");
        var result = await browser.SubmitAsync(confirm, [], form: ".exam-foot form");

        Assert.Contains("全部题目都已作答", confirm.MainText);
        Assert.Equal($"/Exams/Result/{attemptId}", result.Path);
        // Four single and two true-or-false are right; of each multiple only one letter was chosen.
        Assert.Equal((12m, 66, true), ((await app.AttemptAsync(attemptId)).Points, (await app.AttemptAsync(attemptId)).ScorePercent, (await app.AttemptAsync(attemptId)).IsPassed));
        Assert.Contains("66 分", result.MainText);
    }

    [Fact]
    public async Task Get_HandedIn_LeadsToTheResult()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();
        await browser.PostAsync($"/Exams/HandIn/{attemptId}", page, []);

        Assert.Equal($"/Exams/Result/{attemptId}", (await browser.GetAsync($"/Exams/HandIn/{attemptId}")).Path);
        Assert.Equal($"/Exams/Result/{attemptId}", (await browser.GetAsync($"/Exams/Take/{attemptId}/3")).Path);
        Assert.Equal(AttemptState.HandedIn, (await app.AttemptAsync(attemptId)).State);
    }

    [Fact]
    public async Task Get_NotSignedIn_LeadsToSignIn()
    {
        var (_, _, _, attemptId) = await app.SittingAsync();

        var page = await app.Anonymous().GetWithoutRedirectAsync($"/Exams/HandIn/{attemptId}");

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
    }
}
