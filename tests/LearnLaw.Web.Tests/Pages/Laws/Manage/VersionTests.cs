using System.Net;
using System.Text;
using LearnLaw.Laws;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws.Manage;

public sealed class VersionTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_Version_ShowsItsRecordAndHandsBackTheFile()
    {
        var version = await CreateAsync("记录法");
        var admin = await app.AdminAsync();

        var page = await admin.GetAsync($"/Laws/Manage/Version/{version.Id}");
        var file = await admin.GetAsync(page.One("a[href*='handler=File']").GetAttribute("href")!);

        Assert.Contains("5 条", page.MainText);
        Assert.Contains("第十届全国人民代表大会常务委员会第九次会议修订", page.MainText);
        Assert.Equal(Titled("记录法"), Encoding.UTF8.GetString(file.Body));
        Assert.Equal("application/octet-stream", file.Response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Post_Facts_AreSavedAndChangeTheStatus()
    {
        var version = await CreateAsync("修改法");
        var admin = await app.AdminAsync();
        var page = await admin.GetAsync($"/Laws/Manage/Version/{version.Id}");

        var saved = await admin.SubmitAsync(page, new() { ["Input.RepealedOn"] = "2026-01-01" });

        Assert.Contains("《修改法》的基本信息已保存。", saved.MainText);
        Assert.Contains("已废止", saved.Title);
        Assert.Contains("这部法律已废止", (await admin.GetAsync("/laws/修改法")).MainText);
    }

    [Fact]
    public async Task Post_DateOfAnotherVersion_IsRefused()
    {
        var version = await CreateAsync("双版法");
        await app.MakeAsync(data => data.CreateStatuteAsync(TestData.SampleStatuteOf2020.Replace("样例法", "双版法", StringComparison.Ordinal)));
        var admin = await app.AdminAsync();

        var refused = await admin.SubmitAsync(await admin.GetAsync($"/Laws/Manage/Version/{version.Id}"), new() { ["Input.Date"] = "2020-01-02" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("已有 2020年1月2日 的版本", refused.MainText);
    }

    [Fact]
    public async Task Post_Remove_TakesItOut()
    {
        var version = await CreateAsync("移除法");
        var admin = await app.AdminAsync();

        var list = await admin.SubmitAsync(await admin.GetAsync($"/Laws/Manage/Version/{version.Id}"), [], "form.confirm__panel");

        Assert.Contains("《移除法》的这个版本已移除。", list.MainText);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/laws/移除法")).Status);
        Assert.False(await app.QueryAsync(db => db.LawNodes.AnyAsync(n => n.VersionId == version.Id)));
    }

    [Fact]
    public async Task Get_NoSuchVersionOrFile_IsNotFound()
    {
        var version = await CreateAsync("文件法");
        var admin = await app.AdminAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/Laws/Manage/Version/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/Laws/Manage/Version/{version.Id}?handler=File&file=999999")).Status);
    }

    private static string Titled(string title) => TestData.SampleStatute.Replace("样例法", title, StringComparison.Ordinal);

    private Task<StatuteVersion> CreateAsync(string title) => app.MakeAsync(data => data.CreateStatuteAsync(Titled(title)));
}
