using System.Text;
using LearnLaw.TestKit;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>An administrator uploads a statute, checks and stores it; a learner reads it on a phone.</summary>
public sealed class UploadAStatuteTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task UploadCheckStoreAndRead()
    {
        var admin = await app.OpenAsAsync("admin");
        await admin.GotoAsync("/Laws/Manage/Upload");
        await admin.ShouldBeSoundAsync();
        await admin.GetByLabel("选择文件").SetInputFilesAsync(
            new FilePayload { Name = "样例法.md", MimeType = "text/markdown", Buffer = Encoding.UTF8.GetBytes(TestData.SampleStatute) });
        await admin.GetByRole(AriaRole.Button, new() { Name = "读取并预览" }).ClickAsync();
        await Assertions.Expect(admin.GetByRole(AriaRole.Heading, new() { Name = "核对《样例法》" })).ToBeVisibleAsync();
        await admin.ShouldBeSoundAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "确认入库" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("《样例法》已入库，共 5 条。")).ToBeVisibleAsync();
        await admin.ShouldBeSoundAsync();
        await admin.GotoAsync("/Laws/Manage");
        await admin.ShouldBeSoundAsync();

        var learner = await app.OpenAsAsync("zhousan", phone: true);
        await learner.GotoAsync("/laws");
        await learner.ShouldBeSoundAsync();
        await learner.GetByRole(AriaRole.Link, new() { Name = "样例法" }).ClickAsync();
        await Assertions.Expect(learner.GetByRole(AriaRole.Heading, new() { Name = "中华人民共和国样例法" })).ToBeVisibleAsync();
        await learner.ShouldBeSoundAsync();
        // On a phone the contents wait behind one line.
        await learner.Locator(".reader__contents > summary").ClickAsync();
        await learner.GetByRole(AriaRole.Navigation, new() { Name = "目录" }).GetByRole(AriaRole.Link, new() { Name = "第一章 总则" }).ClickAsync();
        await learner.Locator("#a2 .article__number").ClickAsync();
        await Assertions.Expect(learner.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("第二条");
        await learner.ShouldBeSoundAsync();
        await learner.SnapAsync("article-phone");
        await learner.GetByRole(AriaRole.Link, new() { Name = "第二条之一" }).ClickAsync();
        await Assertions.Expect(learner.GetByText("村民可以查阅。")).ToBeVisibleAsync();
    }
}
