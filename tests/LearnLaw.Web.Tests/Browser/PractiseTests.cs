using LearnLaw.Laws.Citing;
using LearnLaw.Web.Tests.Pages.Exams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

public sealed class PractiseTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Practice_FromChoiceToReview_IsSoundAndTellsAtOnce(bool phone)
    {
        var window = phone ? "phone" : "desk";
        await app.ImportStatuteAsync();
        var user = await app.MakeAsync(async data =>
        {
            var unit = await data.CreateUnitAsync($"村委会{window}");
            var bank = await data.CreateBankAsync(name: "村干部常用法律", unitId: unit.Id);
            foreach (var type in new[] { "single", "single", "multiple" })
                await data.CreateQuestionAsync(bank, type, "公民的基本权利", change: d => d with { Stem = $"根据宪法，国家的一切权力属于谁？（{d.Stem}）" });
            return await data.CreateUserAsync(unit);
        });
        await app.InScopeAsync(async services => await services.GetRequiredService<RegisterCitations>().RunAsync());
        var page = await app.OpenAsAsync(user.UserName!, phone: phone);

        await page.GotoAsync("/Practice");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"practice-new-{window}");
        await page.GetByRole(AriaRole.Link, new() { Name = "选法律" }).ClickAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"practice-statutes-{window}");
        await page.GotoAsync("/Practice/Topics");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"practice-topics-{window}");
        await page.GetByRole(AriaRole.Button, new() { Name = "村干部常用法律 公民的基本权利" }).ClickAsync();
        await page.WaitForURLAsync("**/Practice/Round/**");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"practice-question-{window}");
        var round = Guid.Parse(new Uri(page.Url).AbsolutePath.Split('/')[3]);

        for (var number = 1; number <= 3; number++)
        {
            foreach (var mark in await app.MakeAsync(data => data.PracticeMarksAsync(round, number, right: number == 2)))
                await page.Locator($"input[name=Marks][value={mark}]").CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "提交答案" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(number == 2 ? "答对了" : "答错了");
            await page.ShouldBeSoundAsync();
            await page.SnapAsync($"practice-told-{number}-{window}");
            if (number == 1)
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "收藏" }).ClickAsync();
                await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "已收藏" })).ToBeVisibleAsync();
            }

            await page.Locator("main .form__actions a").ClickAsync();
        }

        await page.WaitForURLAsync("**/Practice/Done/**");
        await Assertions.Expect(page.GetByText("3 题答对 1 题")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"practice-done-{window}");
        foreach (var (path, name) in new[] { ("/Practice/Mistakes", "mistakes"), ("/Practice/Favourites", "favourites") })
        {
            await page.GotoAsync(path);
            await page.ShouldBeSoundAsync();
            await page.SnapAsync($"practice-{name}-{window}");
        }

        await app.InScopeAsync(async services => await services.GetRequiredService<LearnLaw.Data.LearnLawDbContext>().PracticeCards
            .Where(c => c.UserId == user.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.DueOn, new DateOnly(2026, 11, 23))));
        await page.GotoAsync("/");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"practice-home-{window}");
        await page.GotoAsync("/Practice");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"practice-due-{window}");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始复习" }).ClickAsync();
        await page.WaitForURLAsync("**/Practice/Round/**");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("第 1 / 2 题");
    }
}
