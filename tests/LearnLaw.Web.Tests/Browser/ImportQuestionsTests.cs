using System.Text;
using LearnLaw.Questions.Export;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>An administrator brings questions in, looks at what was understood, takes them, gives them out again and takes the import back.</summary>
public sealed class ImportQuestionsTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ImportLookConfirmExportUndo(bool phone)
    {
        var width = phone ? "phone" : "desk";
        var page = await app.OpenAsAsync("admin", phone: phone);
        await page.GotoAsync("/Questions/Manage/Import");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"import-{width}");
        await page.GetByLabel("选择文件").SetInputFilesAsync(new FilePayload { Name = $"县局题库{width}.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Paper(width)) });
        await page.GetByLabel("或新建题库").FillAsync($"县局题库 {width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "识别并预览" }).ClickAsync();

        await page.WaitForURLAsync("**/Questions/Manage/Preview/**");
        await Assertions.Expect(page.GetByText("共 3 题：可直接入库 2，需要看一眼 0，不能入库 1")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("没有答案。")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"import-preview-{width}");
        await page.GetByLabel("导入后直接发布").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认导入" }).ClickAsync();
        await Assertions.Expect(page.GetByText("已入库 2 题。")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await page.ShouldBeSoundAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "查看题库" }).ClickAsync();
        await Assertions.Expect(page.GetByText($"村务公开由谁监督{width}")).ToBeVisibleAsync();
        await page.SnapAsync($"questions-{width}");
        await page.GetByRole(AriaRole.Link, new() { Name = "导出试题" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "QTI 3.0" })).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"export-{width}");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载" }).First.ClickAsync());
        Assert.EndsWith(".xlsx", download.SuggestedFilename, StringComparison.Ordinal);

        await page.GotoAsync("/Questions/Manage/Import");
        await page.GetByRole(AriaRole.Link, new() { Name = $"县局题库{width}.txt" }).ClickAsync();
        await page.GetByText("撤销这次导入").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("已撤销：删除 2 题，停用 0 题。")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Template_ShowsEveryType_AndItsColumnsMayBeCorrected()
    {
        var page = await app.OpenAsAsync("admin");
        await page.GotoAsync("/Questions/Manage/Import");
        await page.GetByLabel("选择文件").SetInputFilesAsync(new FilePayload { Name = "模板.xlsx", MimeType = "application/octet-stream", Buffer = new XlsxWriter().Template() });
        await page.GetByLabel("或新建题库").FillAsync("模板题库");
        await page.GetByRole(AriaRole.Button, new() { Name = "识别并预览" }).ClickAsync();
        await page.WaitForURLAsync("**/Questions/Manage/Preview/**");
        await Assertions.Expect(page.GetByText("共 8 题：可直接入库 8")).ToBeVisibleAsync();
        await page.GetByText("各列含义").ClickAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("import-columns-desk");
        await page.GetByLabel("答案", new() { Exact = true }).SelectOptionAsync("Ignored");
        await page.GetByRole(AriaRole.Button, new() { Name = "重新识别" }).ClickAsync();
        await Assertions.Expect(page.GetByText("没有答案。").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task BlankAndShort_AreWrittenInTheForm()
    {
        await app.MakeAsync(data => data.CreateBankAsync());
        var page = await app.OpenAsAsync("admin");
        await page.GotoAsync("/Questions/Manage/Edit");
        await page.GetByLabel("题型").First.SelectOptionAsync("blank");
        await Assertions.Expect(page.GetByText("选项", new() { Exact = true })).ToBeHiddenAsync();
        await page.GetByLabel("题干").First.FillAsync("村民委员会每届任期____年。");
        await page.Locator("#Input_Answer").FillAsync("五|5");
        await page.GetByLabel("标签").FillAsync("村务 选举");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("question-blank-desk");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存并发布" }).ClickAsync();

        await Assertions.Expect(page.GetByText("五 / 5")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("村务、选举")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "修改" }).ClickAsync();
        await Assertions.Expect(page.Locator("#Input_Answer")).ToHaveValueAsync("五|5");
    }

    private static string Paper(string width) => $"""
        一、单项选择题
        1．村务公开由谁监督{width}？
        A．村民 B．商店 C．学校 D．银行
        答案：A
        解析：《样例法》第一条写明了目的。
        2．没有答案的题{width}
        A．甲 B．乙
        二、填空题
        1．村民委员会每届任期____年{width}。
        答案：五/5
        """;
}
