using System.Net;
using System.Text;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws.Manage;

public sealed class PreviewTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_Preview_ShowsProblemsFirstAndWhatWasRead()
    {
        var (admin, page) = await UploadAsync(Titled("预览法").Replace("第三条 本法所称村务，是指公共事务。\n\n", "", StringComparison.Ordinal));

        Assert.Contains("错误 1 处", page.MainText);
        Assert.Contains("第二条之一之后直接是第四条，中间缺条", page.One(".problems").TextContent);
        Assert.Contains("4 条", page.MainText);
        Assert.Equal("中华人民共和国预览法", page.One("input[name='Input.Title']").GetAttribute("value"));
        Assert.Equal("2024-03-04", page.One("input[name='Input.Date']").GetAttribute("value"));
        Assert.Equal("2024-05-01", page.One("input[name='Input.Effective']").GetAttribute("value"));
        Assert.True(page.MainText.IndexOf("需要核对的地方", StringComparison.Ordinal) < page.MainText.IndexOf("读到的内容", StringComparison.Ordinal));
        await DiscardAsync(admin, page);
    }

    [Fact]
    public async Task Post_Confirmed_StoresAndShowsTheResult()
    {
        var (admin, page) = await UploadAsync(Titled("入库法"));

        var result = await admin.SubmitAsync(page, new() { ["Input.SourceAddress"] = "https://flk.npc.gov.cn/detail?id=1" });

        Assert.Equal("入库法现行有效", result.Title);
        Assert.Contains("《入库法》已入库，共 5 条。", result.MainText);
        var reader = await admin.GetAsync("/laws/入库法/2");
        Assert.Equal("入库法 第二条", reader.Title);
        Assert.Equal("https://flk.npc.gov.cn/detail?id=1", reader.One(".reader__aside a[href^=https]").GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(page.Path)).Status);
    }

    [Theory]
    [InlineData("Input.Title", "", "请填写名称")]
    [InlineData("Input.Date", "", "请填写版本日期")]
    [InlineData("Input.SourceAddress", "javascript:alert(1)", "网址应以")]
    [InlineData("Input.RepealedOn", "2021-01-01", "废止日期不能早于施行日期")]
    public async Task Post_WrongFacts_ShowsMessageKeepsInputAndStoresNothing(string field, string value, string message)
    {
        var (admin, page) = await UploadAsync(Titled("拒绝法"));

        var refused = await admin.SubmitAsync(page, new() { [field] = value, ["Input.Passed"] = "2024-03-03" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.MainText);
        Assert.Equal("2024-03-03", refused.One("input[name='Input.Passed']").GetAttribute("value"));
        Assert.Contains("读到的内容", refused.MainText);
        Assert.False(await app.QueryAsync(db => db.Statutes.AnyAsync(s => s.Slug == "拒绝法")));
        await DiscardAsync(admin, refused);
    }

    [Fact]
    public async Task Post_ErrorsNotAccepted_IsRefusedUntilTicked()
    {
        var (admin, page) = await UploadAsync(Titled("残缺法").Replace("第三条 本法所称村务，是指公共事务。\n\n", "", StringComparison.Ordinal));

        var refused = await admin.SubmitAsync(page, []);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("文本有缺条", refused.MainText);

        var stored = await admin.SubmitAsync(refused, new() { ["Input.AcceptErrors"] = "true" });
        Assert.Equal("残缺法现行有效", stored.Title);
    }

    [Fact]
    public async Task Get_SameTextAgain_OffersNothingToStore()
    {
        var (admin, page) = await UploadAsync(Titled("重复法"));
        await admin.SubmitAsync(page, []);

        var (_, again) = await UploadAsync(Titled("重复法"));

        Assert.Contains("文字完全相同", again.MainText);
        Assert.DoesNotContain("确认入库", again.MainText);
        await DiscardAsync(admin, again);
    }

    [Fact]
    public async Task Post_Discard_ForgetsTheFile()
    {
        var (admin, page) = await UploadAsync(Titled("放弃法"));

        var list = await DiscardAsync(admin, page);

        Assert.Equal("/Laws/Manage", list.Path);
        Assert.DoesNotContain("放弃法", list.MainText);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(page.Path)).Status);
    }

    private static string Titled(string title) => TestData.SampleStatute.Replace("样例法", title, StringComparison.Ordinal);

    private static Task<TestPage> DiscardAsync(TestBrowser browser, TestPage preview) => browser.PostFollowingAsync($"{preview.Path}?handler=Discard", preview);

    private async Task<(TestBrowser Browser, TestPage Page)> UploadAsync(string text)
    {
        var admin = await app.AdminAsync();
        return (admin, await admin.UploadAsync(await admin.GetAsync("/Laws/Manage/Upload"), "Files", "文本.md", Encoding.UTF8.GetBytes(text)));
    }
}
