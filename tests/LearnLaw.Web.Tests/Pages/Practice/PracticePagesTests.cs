using System.Net;
using LearnLaw.Laws.Citing;
using LearnLaw.People;
using LearnLaw.Practice;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Pages.Exams;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Practice;

public sealed class PracticePagesTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Round_WrongAnswer_ShowsKeyReasonAndArticleOnlyAfterwards()
    {
        await app.ImportStatuteAsync();
        var (_, browser, page) = await BeginAsync("single");
        var (round, number) = PlaceOf(page);
        Assert.DoesNotContain(TestData.ExplanationMark, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("choice--", page.Text.Replace("choice--many", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("no-store", page.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var wrong = await app.MakeAsync(data => data.PracticeMarksAsync(round, number, right: false));

        var told = await browser.SubmitAsync(page, new() { ["Marks"] = wrong[0] }, "main form");

        Assert.Contains("答错了", told.MainText, StringComparison.Ordinal);
        Assert.Contains("在错题本里，11月24日再复习", told.MainText, StringComparison.Ordinal);
        Assert.Contains(TestData.ExplanationMark, told.MainText, StringComparison.Ordinal);
        Assert.Contains("这里是试验文本的第二条", told.One(".citation").TextContent, StringComparison.Ordinal);
        Assert.Contains("对的", told.One(".choice--missed").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_ToTheEnd_LeadsThroughEveryQuestionAndIsTold()
    {
        var (user, browser, page) = await BeginAsync("single", "multiple", "truefalse", "blank", "matching");
        var round = PlaceOf(page).Round;
        for (var number = 1; number <= 5; number++)
        {
            Assert.Equal($"第 {number} / 5 题", page.Title);
            await app.InScopeAsync(async services =>
            {
                var data = new TestData(services);
                var actor = await data.ActorOfAsync(user);
                await services.GetRequiredService<AnswerPractice>().RunAsync(actor, round, number, await data.PracticeMarksAsync(round, number, right: true), isUnsure: false);
                return true;
            });
            page = await browser.GetAsync($"/Practice/Round/{round}/{number}");
            Assert.Contains("答对了", page.MainText, StringComparison.Ordinal);
            page = await browser.GetAsync(page.One("main .form__actions a").GetAttribute("href")!);
        }

        Assert.Equal($"/Practice/Done/{round}", page.Path);
        Assert.Contains("5 题答对 5 题", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_NothingChosen_IsRefusedInPlace_AndDoNotKnowIsTaken()
    {
        var (_, browser, page) = await BeginAsync("single");

        var refused = await browser.SubmitAsync(page, [], "main form");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("请先作答", refused.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(TestData.ExplanationMark, refused.Text, StringComparison.Ordinal);
        Assert.NotEmpty(refused.MarksOf());

        var told = await browser.SubmitAsync(refused, new() { ["Go"] = "unknown" }, "main form");
        Assert.Contains("记下了，看看答案", told.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_OfSomebodyElse_IsNotFound()
    {
        var (_, _, page) = await BeginAsync("single");
        var stranger = await app.SignedInAsync(await app.MakeLearnerAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/Practice/Done/{PlaceOf(page).Round}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/Practice/Round/{Guid.NewGuid()}/1")).Status);
    }

    [Fact]
    public async Task Mistakes_FromAnExam_AreExplainedAndPutAway()
    {
        var (user, browser, _, attemptId) = await app.SittingAsync();
        await app.SitAndHandInAsync(user, attemptId, right: 7);
        await app.RunJobAsync<EnterFailedAnswers>();

        var book = await browser.GetAsync("/Practice/Mistakes");
        Assert.Contains("考试答错", book.MainText, StringComparison.Ordinal);
        Assert.Contains(TestData.ExplanationMark, book.MainText, StringComparison.Ordinal);
        book = await browser.SubmitAsync(book, new() { ["cause"] = "Confused" }, "form[action*='Explain']");
        Assert.Equal("Confused", book.One("option[selected]").GetAttribute("value"));
        book = await browser.SubmitAsync(book, [], "form[action*='PutAway']");

        Assert.Contains("没有错题", book.MainText, StringComparison.Ordinal);
        Assert.Contains("答错的题会自动进入错题本", (await browser.GetAsync($"/Exams/Result/{attemptId}")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_WhileAnExamRuns_ShowNoKeys()
    {
        var (user, browser, page) = await BeginAsync("single");
        var answered = await browser.SubmitAsync(page, new() { ["Go"] = "unknown" }, "main form");
        Assert.Contains(TestData.ExplanationMark, answered.Text, StringComparison.Ordinal);
        var exam = await app.MakeQuizAsync();
        await browser.SubmitAsync(await browser.GetAsync($"/Exams/Start/{exam}"), []);

        foreach (var path in new[] { answered.Path, "/Practice/Mistakes" })
        {
            var shown = await browser.GetAsync(path);
            Assert.Equal("/Practice", shown.Path);
            Assert.Contains("练习暂停", shown.MainText, StringComparison.Ordinal);
            Assert.DoesNotContain(TestData.ExplanationMark, shown.Text, StringComparison.Ordinal);
        }

        var refused = await browser.SubmitAsync(await browser.GetAsync("/Practice"), new() { ["mode"] = "Random" }, "main form");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(1, await app.QueryAsync(db => db.PracticeRounds.CountAsync(r => r.UserId == user.Id)));
    }

    [Fact]
    public async Task Home_CardsDue_AreOfferedAndReviewed()
    {
        var (user, browser, page) = await BeginAsync("single");
        await browser.SubmitAsync(page, new() { ["Go"] = "unknown" }, "main form");
        Assert.DoesNotContain("该复习", (await browser.GetAsync("/")).MainText, StringComparison.Ordinal);
        await app.InScopeAsync(async services => await services.GetRequiredService<LearnLaw.Data.LearnLawDbContext>().PracticeCards
            .Where(c => c.UserId == user.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.DueOn, new DateOnly(2026, 11, 23))));

        var home = await browser.GetAsync("/");
        Assert.Contains("今天有 1 题该复习", home.MainText, StringComparison.Ordinal);
        var round = await browser.SubmitAsync(home, new() { ["mode"] = "Due" }, "form[action='/Practice']");

        Assert.Equal("第 1 / 1 题", round.Title);
        Assert.Contains("到期复习", round.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Favourite_IsKeptListedWithoutItsKeyAndLetGo()
    {
        var (_, browser, page) = await BeginAsync("single");
        var told = await browser.SubmitAsync(page, new() { ["Go"] = "unknown" }, "main form");
        told = await browser.SubmitAsync(told, new() { ["keep"] = "true" }, "form[action*='Favourite']");
        Assert.Equal("true", told.One("main button[aria-pressed]").GetAttribute("aria-pressed"));

        var list = await browser.GetAsync("/Practice/Favourites");
        Assert.Contains("题的题干", list.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(TestData.ExplanationMark, list.Text, StringComparison.Ordinal);
        list = await browser.SubmitAsync(list, new() { ["question"] = list.One("button[name=question]").GetAttribute("value")! }, "form[action*='Favourites']");

        Assert.Contains("还没有收藏", list.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StatutesAndTopics_BeginARoundOfTheirs()
    {
        var (_, browser, _) = await BeginAsync("truefalse");
        await app.InScopeAsync(async services => await services.GetRequiredService<RegisterCitations>().RunAsync());

        var statutes = await browser.GetAsync("/Practice/Statutes");
        var byStatute = await browser.SubmitAsync(statutes, new() { ["statute"] = "宪法" }, "main form");
        Assert.Contains("按法律练习 · 宪法", byStatute.MainText, StringComparison.Ordinal);

        var topics = await browser.GetAsync("/Practice/Topics");
        var byTopic = await browser.SubmitAsync(topics, new() { ["topic"] = "专题一" }, "form:has(button[value='专题一'])");
        Assert.Contains("按专题练习", byTopic.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ModeThatDoesNotExist_IsRefused()
    {
        var (_, browser, _) = await BeginAsync("single");

        var refused = await browser.SubmitAsync(await browser.GetAsync("/Practice"), new() { ["mode"] = "Everything" }, "main form");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }

    /// <summary>A learner of a unit of their own, whose bank has one question of each type named, before the first of them.</summary>
    private async Task<(User User, TestBrowser Browser, TestPage Page)> BeginAsync(params string[] types)
    {
        var (user, bank) = await app.MakeAsync(async data =>
        {
            var unit = await data.CreateUnitAsync(parent: null);
            var bank = await data.CreateBankAsync(unitId: unit.Id);
            foreach (var type in types) await data.CreateQuestionAsync(bank, type, "专题一");
            return (await data.CreateUserAsync(unit), bank);
        });
        var browser = await app.SignedInAsync(user);
        var page = await browser.PostAsync("/Practice", await browser.GetAsync("/Practice"), new() { ["mode"] = "Topic", ["bank"] = bank.Id.ToString(), ["topic"] = "专题一" });
        return (user, browser, await browser.GetAsync(page.Response.Headers.Location!.OriginalString));
    }

    private static (Guid Round, int Number) PlaceOf(TestPage page)
    {
        var parts = page.Path.Split('/');
        return (Guid.Parse(parts[3]), int.Parse(parts[4], System.Globalization.CultureInfo.InvariantCulture));
    }
}
