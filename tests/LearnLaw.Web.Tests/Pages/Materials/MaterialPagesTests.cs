using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Materials;

public sealed class MaterialPagesTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly byte[] Film = [.. "\0\0\0\u0018ftypmp42"u8.ToArray(), .. Encoding.ASCII.GetBytes(new string('x', 5000))];

    [Fact]
    public async Task Film_IsUploadedPublishedAndEnteredAnywhere()
    {
        var admin = await app.AdminAsync();
        var edit = await UploadAsync(admin, "宪法宣讲.mp4", Film);
        Assert.StartsWith("宪法宣讲", edit.Title, StringComparison.Ordinal);
        var learner = await app.LearnerAsync();
        var show = "/Materials/" + edit.Path.Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await learner.GetAsync(show)).Status);

        await admin.SubmitAsync(edit, new() { ["publish"] = "true" }, "form[action*='Publish']");
        Assert.Contains("宪法宣讲", (await learner.GetAsync("/Materials")).MainText, StringComparison.Ordinal);
        var page = await learner.GetAsync(show);
        var src = page.One("video").GetAttribute("src")!;

        var request = new HttpRequestMessage(HttpMethod.Get, src) { Headers = { Range = new RangeHeaderValue(4, 7) } };
        var part = await learner.SendRawAsync(request);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal("ftyp", await part.Content.ReadAsStringAsync());
        Assert.Equal("video/mp4", part.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", part.Headers.GetValues("X-Content-Type-Options").Single());
        var download = await learner.SendRawAsync(new HttpRequestMessage(HttpMethod.Get, src + "?download=true"));
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("宪法宣讲.mp4", download.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetWithoutRedirectAsync(src)).Status);
    }

    [Fact]
    public async Task Upload_Refused_SaysWhyAtTheField()
    {
        var admin = await app.AdminAsync();

        var hidden = await UploadAsync(admin, "课件.pdf", "<html>"u8.ToArray());
        Assert.Equal(HttpStatusCode.BadRequest, hidden.Status);
        Assert.Contains("课件.pdf：不支持的文件类型", hidden.MainText, StringComparison.Ordinal);
        var unconfirmed = await UploadAsync(admin, "课件.mp4", Film, confirmed: false);
        Assert.Contains("请先确认文件不涉密。", unconfirmed.MainText, StringComparison.Ordinal);
        var wrong = await UploadAsync(admin, "课件.mp4", Film, citations: "随便");
        Assert.Contains("“随便”不是条文位置", wrong.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Materials/Manage")]
    [InlineData("/Materials/Manage/Upload")]
    public async Task Manage_Learner_IsForbidden(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync(path)).Status);

    private static async Task<TestPage> UploadAsync(TestBrowser admin, string name, byte[] content, bool confirmed = true, string? citations = null) =>
        await admin.UploadAsync(
            await admin.GetAsync("/Materials/Manage/Upload"), "Upload", name, content,
            new() { ["HoldsNoSecrets"] = confirmed ? "true" : null, ["Input.Citations"] = citations }, "form[enctype]");
}
