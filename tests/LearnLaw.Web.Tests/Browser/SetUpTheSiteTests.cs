using LearnLaw.TestKit;
using LearnLaw.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

public sealed class SetUpTheSiteTests
{
    [Fact]
    public async Task FirstRun_WithTheCode_LeadsToTheAdministratorsStartPage()
    {
        await using var app = new UnconfiguredSite();
        await app.InitializeAsync();
        var page = await app.OpenAsync(phone: true);

        await page.GotoAsync("/");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("set-up");
        await page.GetByLabel("设置码").FillAsync(app.App.Services.GetRequiredService<SetUpCode>().Code);
        await page.GetByLabel("单位名称").FillAsync("西大沟镇");
        await page.GetByLabel("账号").FillAsync("admin");
        await page.GetByLabel("姓名", new() { Exact = true }).FillAsync("王管理");
        await page.GetByLabel("密码", new() { Exact = true }).FillAsync(TestData.Password);
        await page.GetByLabel("再输一次").FillAsync(TestData.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "完成设置" }).ClickAsync();

        await page.WaitForURLAsync("**/");
        await Assertions.Expect(page.GetByText("“西大沟镇”已经建好")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("set-up-done");
    }

    private sealed class UnconfiguredSite : BrowserFixture
    {
        protected override bool IsSetUp => false;
    }
}
