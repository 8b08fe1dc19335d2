using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>Looking something up: suggestions by keyboard, words in the texts, at desk and phone width.</summary>
public sealed class SearchTheLibraryTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TypeChooseRead(bool phone)
    {
        if (await app.QueryAsync(db => Task.FromResult(!db.Statutes.Any()))) await app.MakeAsync(data => data.CreateStatuteAsync());
        var page = await app.OpenAsAsync("zhousan", phone: phone);
        await page.GotoAsync("/Laws");
        await page.ShouldBeSoundAsync();
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "查找条文" });
        await field.PressSequentiallyAsync("样例法2条");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Name = "《样例法》第二条" })).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"search-{(phone ? "phone" : "desk")}-1");
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");
        await page.WaitForURLAsync("**/laws/**/2");

        await page.GotoAsync("/Laws/Search?q=村民");
        await Assertions.Expect(page.Locator(".hits__text mark").First).ToHaveTextAsync("村民");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"search-{(phone ? "phone" : "desk")}-2");
    }
}
