using LearnLaw.Exams;
using LearnLaw.Web.Tests.Pages.Exams;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>The bank's daily work: banks, many questions at once, duplicates, figures, the editor with its preview, every type in an exam.</summary>
public sealed class KeepTheBankTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BanksBulkAndDuplicates(bool phone)
    {
        var width = phone ? "phone" : "desk";
        var bank = await app.MakeAsync(data => data.CreateBankAsync(name: $"县局旧题库{width}", unitId: app.Office.Id));
        foreach (var stem in new[] { $"谁召集村民会议{width}？", $"谁召集村民会议，{width}?", $"村务多久公开一次{width}？" })
            await app.MakeAsync(data => data.CreateQuestionAsync(bank, change: d => d with { Stem = stem }));
        var page = await app.OpenAsAsync("admin", phone: phone);

        await page.GotoAsync("/Questions/Manage/Banks");
        await page.GetByText("新建题库").ClickAsync();
        await page.GetByLabel("题库名称").First.FillAsync($"年度考试题库{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "新建", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText($"已新建题库“年度考试题库{width}”。")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"banks-{width}");

        await page.GotoAsync($"/Questions/Manage?bank={bank.Id}");
        await page.Locator("tbody .table__pick label").First.ClickAsync();
        await page.Locator("tbody .table__pick label").Nth(1).ClickAsync();
        await Assertions.Expect(page.GetByText("已选 2 题")).ToBeVisibleAsync();
        await page.GetByLabel("操作").SelectOptionAsync("AddTag");
        await page.GetByLabel("专题或标签").FillAsync("换届");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"bulk-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "执行" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "执行" }).ClickAsync();
        await Assertions.Expect(page.GetByText("已修改 2 题。")).ToBeVisibleAsync();

        await page.GotoAsync($"/Questions/Manage/Duplicates?bank={bank.Id}");
        await Assertions.Expect(page.GetByText("1 组")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"duplicates-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "保留选中的" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "保留选中的" }).ClickAsync();
        await Assertions.Expect(page.GetByText("没有重复题")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Editor_ShowsWhatIsWritten_AndReviewGoesThereAndBack()
    {
        var bank = await app.MakeAsync(data => data.CreateBankAsync(name: "编辑题库"));
        var page = await app.OpenAsAsync("admin");
        await page.GotoAsync($"/Questions/Manage/Edit?bank={bank.Id}&type=case");
        await page.GetByLabel("题干").First.FillAsync("村民张某未经批准在耕地上建房。");
        await page.Locator("#part-0-stem").FillAsync("由谁责令限期拆除？");
        await page.Locator("#part-0-options").FillAsync("县级人民政府农业农村主管部门\n村民委员会");
        await page.Locator("#part-0-answer").FillAsync("A");
        await page.GetByText("第 2 小题").ClickAsync();
        await page.Locator("#part-1-type").SelectOptionAsync("truefalse");
        await page.Locator("#part-1-stem").FillAsync("张某可以要求听证。");
        await Assertions.Expect(page.Locator("#preview")).ToContainTextAsync("村民委员会");
        await Assertions.Expect(page.Locator("#preview")).ToContainTextAsync("第 2 小题");
        await page.Locator("#part-1-answer").FillAsync("√");
        await Assertions.Expect(page.Locator("#preview")).Not.ToContainTextAsync("第 2 小题：");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("editor-case-desk");
        await page.GetByRole(AriaRole.Button, new() { Name = "存为草稿" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "送审" }).ClickAsync();
        await page.Locator(".confirm > summary", new() { HasTextString = "退回修改" }).ClickAsync();
        await page.GetByLabel("退回原因").FillAsync("请写明依据");
        await page.Locator(".confirm__panel button", new() { HasTextString = "退回修改" }).ClickAsync();
        await Assertions.Expect(page.GetByText("退回原因：请写明依据")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "修改" }).ClickAsync();
        await page.GetByLabel("题干").First.FillAsync("村民李某未经批准在耕地上建房。");
        await page.Locator("#part-0-stem").PressAsync("Control+Enter");
        await page.GetByText("改了什么").First.ClickAsync();
        await Assertions.Expect(page.Locator(".diff ins").First).ToHaveTextAsync("李");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("question-case-desk");
    }

    [Fact]
    public async Task Picture_GoesWhereOneWasWriting_AndIsShownToTheLearner()
    {
        await app.MakeAsync(data => data.CreateBankAsync());
        var page = await app.OpenAsAsync("admin");
        await page.GotoAsync("/Questions/Manage/Edit");
        await page.GetByLabel("题干").First.FillAsync("这块牌子是什么意思？");
        await page.Locator("#option-0").FillAsync("停车");
        await page.Locator("#option-1").FillAsync("慢行");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "正确 A" }).CheckAsync();
        await page.GetByLabel("题干").First.FocusAsync();
        await page.GetByText("插入图片").ClickAsync();
        await page.GetByLabel("图片文件").SetInputFilesAsync(new FilePayload { Name = "牌子.png", MimeType = "image/png", Buffer = Sign() });
        await page.GetByLabel("图片说明").FillAsync("红色圆牌");
        await page.GetByRole(AriaRole.Button, new() { Name = "插入", Exact = true }).ClickAsync();

        var shown = page.Locator("#preview img[alt=红色圆牌]");
        await Assertions.Expect(shown).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('#preview img').naturalWidth === 240");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("editor-picture-desk");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存并发布" }).ClickAsync();
        await page.WaitForURLAsync("**/Show/**");
        await Assertions.Expect(page.Locator("legend img[alt=红色圆牌]")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
    }

    private static byte[] Sign()
    {
        using var bitmap = new SkiaSharp.SKBitmap(240, 160);
        using (var canvas = new SkiaSharp.SKCanvas(bitmap))
        {
            using var red = new SkiaSharp.SKPaint { Color = SkiaSharp.SKColors.Firebrick };
            canvas.Clear(SkiaSharp.SKColors.White);
            canvas.DrawCircle(120, 80, 70, red);
        }

        using var data = bitmap.Encode(SkiaSharp.SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryType_IsAnsweredGradedAndCounted(bool phone)
    {
        var width = phone ? "phone" : "desk";
        var bank = await app.MakeAsync(data => data.CreateBankAsync());
        foreach (var type in new[] { "blank", "ordering", "matching", "case" }) await app.MakeAsync(data => data.CreateQuestionAsync(bank, type));
        var exam = await app.MakeAsync(data => data.CreateQuizAsync(bank, 4));
        var user = await app.MakeLearnerAsync();
        var page = await app.OpenAsAsync(user.UserName!, phone: phone);
        await page.GotoAsync($"/Exams/Start/{exam}");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始答题" }).ClickAsync();
        await page.WaitForURLAsync("**/Exams/Take/**");

        await page.GetByLabel("第 1 空").FillAsync("十五日");
        await Assertions.Expect(page.Locator("[data-exam-saved]")).ToHaveTextAsync("已保存");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"take-blank-{width}");
        await NextAsync(2);
        var steps = await page.Locator(".placings__row").AllInnerTextsAsync();
        for (var i = 0; i < 3; i++)
            await page.Locator(".placings__row select").Nth(i).SelectOptionAsync(steps[i].Contains("第一步") ? "1" : steps[i].Contains("第二步") ? "2" : "3");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"take-ordering-{width}");
        await NextAsync(3);
        await page.Locator(".placings__row select").First.SelectOptionAsync("3");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"take-matching-{width}");
        await NextAsync(4);
        await page.Locator(".choice", new() { HasText = "对的" }).First.ClickAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"take-case-{width}");
        await page.Locator(".exam-foot__inner > .button--primary").ClickAsync();
        await page.WaitForURLAsync("**/Exams/HandIn/**");
        await page.GetByRole(AriaRole.Button, new() { Name = "交卷" }).ClickAsync();
        await page.WaitForURLAsync("**/Exams/Result/**");
        await Assertions.Expect(page.GetByText("正确答案：书面").First).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"result-types-{width}");

        await app.InScopeAsync(async services =>
        {
            await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<CountAnswers>(services).RunAsync(default);
            return true;
        });
        var admin = await app.OpenAsAsync("admin", phone: phone);
        await admin.GotoAsync($"/Questions/Manage/Statistics?bank={bank.Id}");
        await Assertions.Expect(admin.Locator("tbody tr")).ToHaveCountAsync(4);
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync($"statistics-{width}");

        async Task NextAsync(int number)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "下一题" }).ClickAsync();
            await page.WaitForURLAsync($"**/{number}");
        }
    }

    [Fact]
    public async Task PastedText_IsReadWhileItIsTyped()
    {
        var page = await app.OpenAsAsync("admin");
        await page.GotoAsync("/Questions/Manage/Import");
        await page.GetByLabel("粘贴").FillAsync("1．村务公开由谁监督？\nA．村民 B．商店\n答案：A\n2．没有答案的题\nA．甲 B．乙\n");
        await Assertions.Expect(page.Locator("#parsed")).ToContainTextAsync("共 2 题");
        await Assertions.Expect(page.Locator("#parsed")).ToContainTextAsync("没有答案");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync("paste-desk");
    }
}
