using LearnLaw.Shared;
using LearnLaw.Web.Tests.Pages.Exams;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

public sealed class TakeAnExamTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Sitting_OnAPhone_SavesAtOnceResumesAndHandsIn()
    {
        var exam = await app.MakeQuizAsync(d => d with { Title = "宪法入门小测验" });
        var user = await app.MakeLearnerAsync();
        var page = await app.OpenAsAsync(user.UserName!, phone: true);

        await page.GotoAsync($"/Exams/Start/{exam}");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("exam-start");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始答题" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-exam-saved]")).ToHaveTextAsync("未作答");
        await page.ShouldBeSoundAsync();
        var attemptId = Guid.Parse(new Uri(page.Url).AbsolutePath.Split('/')[3]);
        var right = await app.RightMarksAsync(attemptId);

        await Choose(page, right[1][0]);
        await Assertions.Expect(page.Locator("[data-exam-saved]")).ToHaveTextAsync("已保存");
        await page.GetByLabel("拿不准").CheckAsync();
        await page.SnapAsync("exam-take");
        Assert.Single(await app.AnswersAsync(attemptId));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator($"input[name=Marks][value={right[1][0]}]")).ToBeCheckedAsync();

        foreach (var (number, marks) in right.Where(r => r.Key > 1))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "下一题" }).ClickAsync();
            await page.WaitForURLAsync($"**/{number}");
            foreach (var mark in marks.Take(number == 8 ? 0 : 4)) await Choose(page, mark);
        }

        await page.Locator(".answer-sheet > summary").ClickAsync();
        await page.SnapAsync("exam-sheet");
        await page.ShouldBeSoundAsync();
        await page.Locator(".exam-foot__inner > .button--primary").ClickAsync();
        await page.WaitForURLAsync("**/Exams/HandIn/**");
        await Assertions.Expect(page.GetByText("还有 1 题没有作答")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("exam-hand-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "交卷" }).ClickAsync();

        await page.WaitForURLAsync("**/Exams/Result/**");
        await Assertions.Expect(page.Locator(".score__value")).ToHaveTextAsync("88 分");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("exam-result");
        await page.GotoAsync("/Exams");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("exam-mine");
    }

    [Fact]
    public async Task Sitting_NetworkGoneAndBack_SendsTheAnswerByItself()
    {
        var user = await app.MakeLearnerAsync();
        var page = await app.OpenAsAsync(user.UserName!);
        await page.GotoAsync($"/Exams/Start/{await app.MakeQuizAsync()}");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始答题" }).ClickAsync();
        var attemptId = Guid.Parse(new Uri(page.Url).AbsolutePath.Split('/')[3]);

        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Context.SetOfflineAsync(true);
        await Choose(page, "B");
        await Assertions.Expect(page.Locator("[data-exam-saved]")).ToHaveTextAsync("未保存，正在重试");
        await page.SnapAsync("exam-offline");
        Assert.Empty(await app.AnswersAsync(attemptId));
        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.Locator("[data-exam-saved]")).ToHaveTextAsync("已保存");
        Assert.True(Assert.Single(await app.AnswersAsync(attemptId)).IsAnswered);
        await page.SnapAsync("exam-take-desk");
    }

    [Fact]
    public async Task Sitting_TimeOver_IsHandedInByThePage()
    {
        var user = await app.MakeLearnerAsync();
        var page = await app.OpenAsAsync(user.UserName!);
        await page.Clock.InstallAsync();
        await page.GotoAsync($"/Exams/Start/{await app.MakeQuizAsync(d => d with { Minutes = 1 })}");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始答题" }).ClickAsync();
        await Choose(page, "A");
        await Assertions.Expect(page.Locator("[data-exam-saved]")).ToHaveTextAsync("已保存");

        await page.Clock.RunForAsync(61_000);

        await page.WaitForURLAsync("**/Exams/Result/**");
    }

    [Fact]
    public async Task Bank_ListShowAndForm_AreSound()
    {
        var question = await app.MakeAsync(async data => await data.CreateQuestionAsync(await data.CreateBankAsync(name: "宪法"), "multiple", "公民的基本权利"));
        var editor = await app.MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(app.Root);
            await data.GrantAsync(user, Role.ContentAdministrator, app.Root);
            return user;
        });
        foreach (var phone in new[] { false, true })
        {
            var page = await app.OpenAsAsync(editor.UserName!, phone: phone);
            foreach (var (path, name) in new[]
            {
                ("/Questions/Manage", "list"), ($"/Questions/Manage/Show/{question.Id}", "show"), ($"/Questions/Manage/Edit/{question.Id}", "edit"),
                ("/Questions/Manage/Offers", "offers"),
            })
            {
                await page.GotoAsync(path);
                await page.ShouldBeSoundAsync();
                await page.SnapAsync($"bank-{name}-{(phone ? "phone" : "desk")}");
            }
        }
    }

    /// <summary>The option's card takes the click; the input lies over it.</summary>
    private static Task Choose(IPage page, string mark) => page.Locator($"input[name=Marks][value={mark}]").CheckAsync();
}
