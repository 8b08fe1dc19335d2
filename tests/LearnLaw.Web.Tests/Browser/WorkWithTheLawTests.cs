using System.Text.RegularExpressions;
using LearnLaw.Laws.Citing;
using LearnLaw.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>What one does with a statute beside reading it: compare its versions, mark and note an article, study by a list, take a film along.</summary>
public sealed partial class WorkWithTheLawTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CompareMarkAndNote(bool phone)
    {
        await FillAsync();
        var page = await app.OpenAsAsync("zhousan", phone: phone);
        var width = phone ? "phone" : "desk";
        await page.GotoAsync("/laws/样例法@2021-01-01?from=2");
        await Assertions.Expect(page.GetByText("按 2021年1月1日 施行的文本显示")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"law-old-{width}");
        await page.GetByRole(AriaRole.Link, new() { Name = "看修改了什么" }).ClickAsync();
        await Assertions.Expect(page.Locator("section.change--added ins").First).ToContainTextAsync("村民可以查阅");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"law-compare-{width}");

        await page.GotoAsync("/laws/样例法/1");
        if (!phone) await page.GetByRole(AriaRole.Button, new() { Name = "加书签" }).ClickAsync();
        // The fold is open already where the other width wrote its note first.
        if (!await page.GetByLabel("对本条的笔记").IsVisibleAsync()) await page.Locator("#note summary").ClickAsync();
        await page.GetByLabel("对本条的笔记").FillAsync("公开栏每月更新");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存笔记" }).ClickAsync();
        await Assertions.Expect(page.GetByText("笔记已保存。")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#cited-by")).ToContainTextAsync("第二条之一");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"law-article-{width}");
        await page.GotoAsync("/Me/Marks");
        await Assertions.Expect(page.GetByText("公开栏每月更新")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"law-marks-{width}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task MakeAListAndAMaterial_StudyThem(bool phone)
    {
        await FillAsync();
        var width = phone ? "phone" : "desk";
        var admin = await app.OpenAsAsync("admin", phone: phone);
        await admin.GotoAsync("/Materials/Manage/Upload");
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync($"material-upload-{width}");
        await admin.GetByLabel("选择文件").SetInputFilesAsync(new FilePayload { Name = "宣传画.png", MimeType = "image/png", Buffer = Picture });
        await admin.GetByLabel("名称").FillAsync($"宪法宣传画 {width}");
        await admin.GetByLabel("讲解的条文").FillAsync("《样例法》第一条");
        await admin.GetByLabel("我已确认文件不涉密").CheckAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "上传", Exact = true }).ClickAsync();
        await admin.WaitForURLAsync("**/Materials/Manage/Edit/**");
        await admin.GetByRole(AriaRole.Button, new() { Name = "发布" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("资料已发布。")).ToBeVisibleAsync();

        await admin.GotoAsync("/StudyLists/Manage/Edit");
        await admin.GetByLabel("名称").FillAsync($"应知应会 {width}");
        await admin.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await admin.GetByLabel("添加内容").FillAsync("一、法律\n样例法\n《样例法》第二条至第四条（选学）");
        await admin.GetByRole(AriaRole.Button, new() { Name = "添加", Exact = true }).First.ClickAsync();
        await admin.GetByLabel("添加学习资料").SelectOptionAsync(new SelectOptionValue { Label = $"宪法宣传画 {width}" });
        await admin.GetByRole(AriaRole.Button, new() { Name = "添加", Exact = true }).Last.ClickAsync();
        await Assertions.Expect(admin.GetByText($"3. 宪法宣传画 {width}")).ToBeVisibleAsync();
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync($"studylist-edit-{width}");
        await admin.GetByRole(AriaRole.Button, new() { Name = "发布" }).ClickAsync();

        var page = await app.OpenAsAsync("zhousan", phone: phone);
        await page.GotoAsync("/StudyLists");
        var list = page.GetByRole(AriaRole.Region, new() { Name = $"应知应会 {width}" });
        await list.GetByRole(AriaRole.Button, new() { NameRegex = StudyWholeStatute() }).ClickAsync();
        await Assertions.Expect(list).ToContainTextAsync("必学 1/2");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"studylist-mine-{width}");
        await list.GetByRole(AriaRole.Link, new() { Name = $"宪法宣传画 {width}" }).ClickAsync();
        await Assertions.Expect(page.Locator(".material__image")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"material-{width}");
    }

    [GeneratedRegex("^标为已学\\s*《样例法》$")]
    private static partial Regex StudyWholeStatute();

    private async Task FillAsync()
    {
        if (await app.QueryAsync(db => Task.FromResult(db.Statutes.Any()))) return;
        await app.MakeAsync(data => data.CreateStatuteAsync(TestData.SampleStatuteOf2020));
        await app.MakeAsync(data => data.CreateStatuteAsync(TestData.SampleStatute.Replace("村民可以查阅", "村民可以查阅。依照本法第一条，村民可以查阅", StringComparison.Ordinal)));
        await app.InScopeAsync(services => services.GetRequiredService<RegisterCitations>().RunAsync());
    }
}
