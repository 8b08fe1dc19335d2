using System.Net;
using System.Text.Json;
using LearnLaw.Exams;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Exams;

/// <summary>Sitting an exam as a browser without script does, and as the script does.</summary>
public sealed class TakeTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_FirstQuestion_ShowsItWithTheServersTime()
    {
        var (_, _, page, attemptId) = await app.SittingAsync();

        Assert.Equal($"/Exams/Take/{attemptId}/1", page.Path);
        Assert.Equal(["A", "B", "C", "D"], page.MarksOf());
        Assert.Contains("单选题 · 2 分", page.MainText);
        Assert.Equal("1800", page.One("[data-exam-clock]").GetAttribute("data-seconds"));
        Assert.Contains("第 1 / 8 题", page.One(".exam-bar").TextContent);
        Assert.Equal("未作答", page.One("[data-exam-saved]").TextContent);
        Assert.True(page.Response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Post_Next_SavesAndGoesOn_AndTheAnswerIsThereAgain()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();

        var second = await browser.SubmitAsync(page, new() { ["Marks"] = "C", ["Unsure"] = "true", ["Go"] = "next" }, ".exam__form");
        var back = await browser.SubmitAsync(second, new() { ["Go"] = "previous" }, ".exam__form");

        Assert.EndsWith("/2", second.Path);
        Assert.EndsWith("/1", back.Path);
        Assert.Equal("C", back.One("input[name=Marks][checked]").GetAttribute("value"));
        Assert.NotNull(back.Document.QuerySelector("input[name=Unsure][checked]"));
        Assert.Equal("已保存", back.One("[data-exam-saved]").TextContent);
        Assert.Single(await app.AnswersAsync(attemptId), a => a.IsAnswered && a.IsUnsure);
    }

    [Fact]
    public async Task Post_FromTheSheet_SavesAndJumps()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();

        var sixth = await browser.SubmitAsync(page, new() { ["Marks"] = "A", ["Go"] = "6" }, ".exam__form");
        var several = await browser.PostAsync($"/Exams/Take/{attemptId}/6", sixth, new() { ["Marks"] = "B", ["Go"] = "hand-in" });

        Assert.EndsWith("/6", sixth.Path);
        Assert.All(sixth.Document.QuerySelectorAll("input[name=Marks]"), i => Assert.Equal("checkbox", i.GetAttribute("type")));
        Assert.Equal($"/Exams/HandIn/{attemptId}", several.Response.Headers.Location!.OriginalString);
        Assert.Equal([1, 6], (await app.AnswersAsync(attemptId)).Select(a => a.Number));
    }

    [Fact]
    public async Task Post_SaveByScript_RepliesWithTheTimeLeft()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();

        var reply = await browser.PostAsync($"/Exams/Take/{attemptId}/7?handler=Save", page, new() { ["Marks"] = "B" });

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("""{"secondsLeft":1800}""", reply.Text);
        Assert.True(Assert.Single(await app.AnswersAsync(attemptId)).IsAnswered);
    }

    [Fact]
    public async Task Post_OptionNotOffered_IsRefusedBothWays()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();

        var byForm = await browser.PostAsync($"/Exams/Take/{attemptId}/1", page, new() { ["Marks"] = "Z", ["Go"] = "next" });
        var byScript = await browser.PostAsync($"/Exams/Take/{attemptId}/1?handler=Save", page, new() { ["Marks"] = "Z" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (byForm.Status, byScript.Status));
        Assert.Contains("不在本题选项中", byForm.Text);
        Assert.Contains("不在本题选项中", JsonDocument.Parse(byScript.Text).RootElement.GetProperty("message").GetString());
        Assert.Empty(await app.AnswersAsync(attemptId));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("-1")]
    public async Task GetAndPost_QuestionNotOnThePaper_AreNotFound(string number)
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();

        var get = await browser.GetAsync($"/Exams/Take/{attemptId}/{number}");
        var post = await browser.PostAsync($"/Exams/Take/{attemptId}/{number}?handler=Save", page, new() { ["Marks"] = "A" });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (get.Status, post.Status));
        Assert.Empty(await app.AnswersAsync(attemptId));
    }

    [Fact]
    public async Task GetAndPost_AnotherPersonsPaper_AreNotFoundEvenForAdministrators()
    {
        var (_, _, _, attemptId) = await app.SittingAsync();
        var admin = await app.AdminAsync();
        var (_, _, own, _) = await app.SittingAsync();

        foreach (var path in new[] { $"/Exams/Take/{attemptId}/1", $"/Exams/HandIn/{attemptId}", $"/Exams/Result/{attemptId}" })
            Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(path)).Status);
        var token = await admin.GetAsync("/Admin/Settings");
        foreach (var path in new[] { $"/Exams/Take/{attemptId}/1", $"/Exams/Take/{attemptId}/1?handler=Save", $"/Exams/HandIn/{attemptId}" })
            Assert.Equal(HttpStatusCode.NotFound, (await admin.PostAsync(path, token, new() { ["Marks"] = "A" })).Status);

        Assert.Empty(await app.AnswersAsync(attemptId));
        Assert.True((await app.AttemptAsync(attemptId)).IsRunning);
        Assert.NotEmpty(own.MarksOf());
    }

    [Fact]
    public async Task Post_ForgedScoreFields_ChangeNothing()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();

        await browser.PostAsync($"/Exams/Take/{attemptId}/1", page, new()
        {
            ["Marks"] = "A", ["Go"] = "next", ["Points"] = "100", ["IsRight"] = "true", ["Attempt.ScorePercent"] = "100", ["Opened.Attempt.Points"] = "18",
        });
        await browser.PostAsync($"/Exams/HandIn/{attemptId}", page, new() { ["Points"] = "18", ["ScorePercent"] = "100" });

        var attempt = await app.AttemptAsync(attemptId);
        Assert.InRange(attempt.Points!.Value, 0, 2);
        Assert.False(attempt.IsPassed);
    }

    [Fact]
    public async Task Every_ResponseBeforeHandIn_IsFreeOfKeyAndExplanation()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();
        var bodies = new List<string> { page.Text };
        var places = new Dictionary<int, string[]>();
        var right = await app.RightMarksAsync(attemptId);
        foreach (var (number, marks) in right)
        {
            page = await browser.GetAsync($"/Exams/Take/{attemptId}/{number}");
            places[number] = [.. page.MarksOf()];
            var saved = await browser.PostAsync($"/Exams/Take/{attemptId}/{number}?handler=Save", page, new() { ["Marks"] = marks[0] });
            var wrong = await browser.PostAsync($"/Exams/Take/{attemptId}/{number}", page, new() { ["Marks"] = "Q", ["Go"] = "next" });
            bodies.AddRange([page.Text, saved.Text, wrong.Text, (await browser.GetAsync($"/Exams/Take/{attemptId}/{number}")).Text]);
        }

        bodies.Add((await browser.GetAsync($"/Exams/HandIn/{attemptId}")).Text);
        bodies.Add((await browser.GetAsync($"/Exams/Result/{attemptId}")).Text);
        bodies.Add((await browser.GetAsync("/Exams")).Text);

        Assert.All(bodies, body =>
        {
            Assert.DoesNotContain(TestData.ExplanationMark, body);
            Assert.DoesNotContain("宪法/", body);
            Assert.DoesNotContain("choice--right", body);
            Assert.DoesNotContain("choice__verdict", body);
        });
        // The letters of the page are places of this paper, so over the paper they do not follow the bank's own key (B, AC).
        Assert.All(places.Where(p => p.Key <= 6), p => Assert.Equal(["A", "B", "C", "D"], p.Value));
        Assert.Contains(TestData.ExplanationMark, await AfterHandInAsync(browser, page, attemptId));
    }

    [Fact]
    public async Task Post_AfterTheDeadlineAndGrace_SavesNothingAndHandsIn()
    {
        await using var own = await OwnClockAsync();
        var (_, browser, page, attemptId) = await own.SittingAsync();
        await browser.SubmitAsync(page, new() { ["Marks"] = "A", ["Go"] = "next" }, ".exam__form");

        await own.PassAsync(browser, TimeSpan.FromMinutes(31) + TimeSpan.FromSeconds(1));
        var byScript = await browser.PostAsync($"/Exams/Take/{attemptId}/2?handler=Save", page, new() { ["Marks"] = "A" });
        var byForm = await browser.PostAsync($"/Exams/Take/{attemptId}/2", page, new() { ["Marks"] = "A", ["Go"] = "next" });

        Assert.Equal(HttpStatusCode.Conflict, byScript.Status);
        Assert.Equal($"/Exams/Result/{attemptId}", byForm.Response.Headers.Location!.OriginalString);
        Assert.Equal(AttemptState.AutoHandedIn, (await own.AttemptAsync(attemptId)).State);
        Assert.Equal([1], (await own.AnswersAsync(attemptId)).Where(a => a.IsAnswered).Select(a => a.Number));
    }

    [Fact]
    public async Task Post_WithinTheGrace_IsSaved()
    {
        await using var own = await OwnClockAsync();
        var (_, browser, page, attemptId) = await own.SittingAsync();

        await own.PassAsync(browser, TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(59));
        var reply = await browser.PostAsync($"/Exams/Take/{attemptId}/2?handler=Save", page, new() { ["Marks"] = "A" });

        Assert.Equal("""{"secondsLeft":0}""", reply.Text);
        Assert.Single(await own.AnswersAsync(attemptId));
    }

    [Fact]
    public async Task Post_Replayed_AfterHandIn_ChangesNothing()
    {
        var (_, browser, page, attemptId) = await app.SittingAsync();
        var right = await app.RightMarksAsync(attemptId);
        await browser.PostAsync($"/Exams/HandIn/{attemptId}", page, []);

        var replayed = await browser.PostAsync($"/Exams/Take/{attemptId}/1?handler=Save", page, new() { ["Marks"] = right[1][0] });
        await browser.PostAsync($"/Exams/HandIn/{attemptId}", page, []);

        Assert.Equal(HttpStatusCode.Conflict, replayed.Status);
        Assert.Equal(0, (await app.AttemptAsync(attemptId)).ScorePercent);
        Assert.All(await app.AnswersAsync(attemptId), a => Assert.False(a.IsAnswered));
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var (_, browser, _, attemptId) = await app.SittingAsync();

        var response = await browser.SendRawAsync(new HttpRequestMessage(HttpMethod.Post, $"/Exams/Take/{attemptId}/1?handler=Save")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("Marks", "A")]),
        });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(await app.AnswersAsync(attemptId));
    }

    private static async Task<string> AfterHandInAsync(TestBrowser browser, TestPage page, Guid attemptId)
    {
        await browser.PostAsync($"/Exams/HandIn/{attemptId}", page, []);
        return (await browser.GetAsync($"/Exams/Result/{attemptId}")).Text;
    }

    /// <summary>A site of its own for tests that move the clock: the shared one would age for everybody.</summary>
    private static async Task<AppFixture> OwnClockAsync()
    {
        var fixture = new AppFixture();
        await fixture.InitializeAsync();
        return fixture;
    }
}
