using System.Net;
using System.Text;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws.Manage;

public sealed class UploadTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly byte[] NotAnArchive = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    [Fact]
    public async Task Get_AsAdministrator_SaysWhereOfficialTextsAre()
    {
        var page = await (await app.AdminAsync()).GetAsync("/Laws/Manage/Upload");

        Assert.Equal("上传法律文本", page.Title);
        Assert.Contains("flk.npc.gov.cn", page.MainText);
        Assert.Contains("不得上传涉密", page.MainText);
    }

    [Fact]
    public async Task Get_AsLearner_IsForbidden()
    {
        var learner = await app.LearnerAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await learner.GetAsync("/Laws/Manage")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await learner.GetAsync("/Laws/Manage/Upload")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await learner.GetAsync($"/Laws/Manage/Preview/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await learner.GetAsync($"/Laws/Manage/Version/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Post_Statute_LeadsToItsPreview()
    {
        var admin = await app.AdminAsync();

        var page = await UploadAsync(admin, "样例法.md", Encoding.UTF8.GetBytes(TestData.SampleStatute));

        Assert.Equal("核对《样例法》", page.Title);
        Assert.StartsWith("/Laws/Manage/Preview/", page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NoFile_AsksForOne()
    {
        var admin = await app.AdminAsync();

        var page = await admin.SubmitAsync(await admin.GetAsync("/Laws/Manage/Upload"), []);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("请选择文件", page.MainText);
    }

    [Theory]
    [InlineData("照片.png", "不支持的格式")]
    [InlineData("样例法.md", "不是文本文件")]
    [InlineData("样例法.docx", "不是 Word")]
    public async Task Post_WrongType_IsRefusedByName(string name, string message) => await RefusedAsync(name, NotAnArchive, message);

    [Theory]
    [InlineData("空.md")]
    [InlineData("空.docx")]
    public async Task Post_EmptyFile_IsRefused(string name) => await RefusedAsync(name, [], "文件是空的");

    [Theory]
    [InlineData("噪声.md", "不是文本文件")]
    [InlineData("噪声.docx", "不是 Word")]
    public async Task Post_FiftyMegabytesOfNoise_IsRefused(string name, string message)
    {
        var noise = new byte[50 * 1024 * 1024];
        new Random(3).NextBytes(noise);

        await RefusedAsync(name, noise, message);
    }

    [Fact]
    public async Task Post_TruncatedWordFile_IsRefused()
    {
        var whole = await File.ReadAllBytesAsync(SharedFiles.PathOf("laws", "docx", "中华人民共和国国防法_20201226.docx"));

        await RefusedAsync("国防法.docx", whole[..(whole.Length / 2)], "文件已损坏或没有传完");
    }

    [Fact]
    public async Task Post_TextThatIsNoStatute_IsRefused() => await RefusedAsync("说明.md", Encoding.UTF8.GetBytes("# 说明\n\n这里没有条文。\n"), "没有读到法律条文");

    [Fact]
    public async Task Post_NameThatIsMarkup_IsShownAsText()
    {
        var page = await RefusedAsync("<script>alert(1)</script>.md", [], "文件是空的");

        Assert.DoesNotContain("<script>alert(1)", page.Text, StringComparison.Ordinal);
    }

    private async Task<TestPage> RefusedAsync(string name, byte[] content, string message)
    {
        var before = await app.QueryAsync(db => db.StatuteFiles.CountAsync());

        var page = await UploadAsync(await app.AdminAsync(), name, content);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("上传法律文本", page.Title);
        Assert.Contains(message, page.MainText);
        Assert.Equal(before, await app.QueryAsync(db => db.StatuteFiles.CountAsync()));
        return page;
    }

    private static async Task<TestPage> UploadAsync(TestBrowser browser, string name, byte[] content) =>
        await browser.UploadAsync(await browser.GetAsync("/Laws/Manage/Upload"), "Files", name, content);
}
