using LearnLaw.Shared;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>What script adds to the frame of every page, and that the frame is sound in large type and in English.</summary>
public sealed class UseTheShellTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Phone_FifthTab_OpensASheetThatEscapeClosesAndFocusReturns()
    {
        var page = await app.OpenAsAsync("admin", phone: true);
        var sheet = page.Locator(".tab-bar__sheet");
        await page.Locator(".tab-bar__more > summary").ClickAsync();
        await Assertions.Expect(sheet.GetByRole(AriaRole.Button, new() { Name = "退出登录" })).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("phone-sheet");

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(sheet).ToBeHiddenAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.tab-bar__more > summary')"));
    }

    [Fact]
    public async Task Desk_Menu_ClosesWhenOneClicksElsewhere()
    {
        var page = await app.OpenAsAsync("admin");
        var menu = page.Locator(".app-bar__nav .menu__panel");
        await page.Locator(".app-bar__nav .menu > summary").ClickAsync();
        await Assertions.Expect(menu).ToBeVisibleAsync();

        await page.Locator(".site-foot__end").ClickAsync();

        await Assertions.Expect(menu).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Phone_Filter_IsFoldedAndOpensAsASheet()
    {
        var auditor = await app.MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(app.Office);
            await data.GrantAsync(user, Role.Auditor, app.Root);
            return user;
        });
        var phone = await app.OpenAsAsync(auditor.UserName!, phone: true);
        await phone.GotoAsync("/Admin/Audit");
        var fields = phone.Locator(".filter__fields");
        await Assertions.Expect(fields).ToBeHiddenAsync();

        await phone.Locator(".filter > summary").ClickAsync();
        await Assertions.Expect(fields).ToBeInViewportAsync();
        await phone.ShouldBeSoundAsync();
        await phone.Keyboard.PressAsync("Escape");
        await Assertions.Expect(fields).ToBeHiddenAsync();

        var desk = await app.OpenAsAsync(auditor.UserName!);
        await desk.GotoAsync("/Admin/Audit");
        await Assertions.Expect(desk.Locator(".filter__fields")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LargeTypeAndEnglish_EveryPageOfTheFrame_IsSound(bool phone)
    {
        var user = await app.MakeAsync(async data =>
        {
            var person = await data.CreateUserAsync(app.Office);
            await data.GrantAsync(person, Role.UnitAdministrator, app.Root);
            return person;
        });
        var page = await app.OpenAsAsync(user.UserName!, phone: phone);
        await page.GetByRole(AriaRole.Button, new() { Name = "长辈版" }).ClickAsync();
        await Assertions.Expect(page.Locator("html.elder")).ToHaveCountAsync(1);
        await VisitAsync(page, "elder", phone);

        await page.GotoAsync("/");
        await page.Locator(phone ? ".tab-bar__more > summary" : ".app-bar__wide > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("html[lang=en]")).ToHaveCountAsync(1);
        await VisitAsync(page, "english", phone);
    }

    [Fact]
    public async Task Refusal_TakesTheFocus_SoThatItIsReadOut()
    {
        var page = await app.OpenAsync();
        await page.GotoAsync("/Feedback");

        await page.GetByRole(AriaRole.Button, new() { Name = "提交" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-error-summary]")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "请填写内容。" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("内容", new() { Exact = true })).ToBeFocusedAsync();
        await page.ShouldBeSoundAsync();
    }

    private static async Task VisitAsync(IPage page, string mode, bool phone)
    {
        foreach (var path in new[] { "/", "/Feedback", "/Privacy", "/Account/ChangePassword", "/Admin/Feedback", "/no/such/page" })
        {
            await page.GotoAsync(path);
            await page.ShouldBeSoundAsync();
            await page.SnapAsync($"{mode}-{(phone ? "phone" : "desk")}{path.Replace('/', '-')}");
        }
    }
}
