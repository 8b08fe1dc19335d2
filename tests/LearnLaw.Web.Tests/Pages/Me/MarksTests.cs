using System.Net;
using LearnLaw.Web.Tests.Pages.Laws;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Me;

public sealed class MarksTests(LawsFixture app) : IClassFixture<LawsFixture>
{
    [Fact]
    public async Task Learner_BookmarksWritesFindsExportsAndRemoves()
    {
        var browser = await app.LearnerAsync();
        var article = await browser.GetAsync("/laws/样例法/2-1");
        var marked = await browser.SubmitAsync(article, [], "form[action*='handler=Bookmark']");
        Assert.Equal("true", marked.One("button[aria-pressed]").GetAttribute("aria-pressed"));

        var noted = await browser.SubmitAsync(marked, new() { ["note"] = "查阅要登记" }, "#note form");
        Assert.Contains("查阅要登记", noted.One("#note textarea").TextContent, StringComparison.Ordinal);
        var chapter = await browser.GetAsync("/laws/样例法?from=2");
        Assert.NotNull(chapter.Document.QuerySelector("#a2-1 .article__mark a"));
        Assert.Null(chapter.Document.QuerySelector("#a2 .article__mark"));

        var list = await browser.GetAsync("/Me/Marks?notes=true&q=登记");
        Assert.Contains("村民可以查阅。", list.MainText, StringComparison.Ordinal);
        var export = await browser.GetAsync("/Me/Marks?handler=Export");
        Assert.Contains("《样例法》第二条之一", export.Text, StringComparison.Ordinal);
        Assert.Contains("※ 查阅要登记", export.Text, StringComparison.Ordinal);

        var removed = await browser.SubmitAsync(list, [], "article form");
        Assert.DoesNotContain("查阅要登记", removed.MainText, StringComparison.Ordinal);
        Assert.NotNull((await browser.GetAsync("/Me/Marks?q=登记")).Document.QuerySelector(".empty"));
    }

    [Fact]
    public async Task Note_TooLong_IsRefusedAndKept()
    {
        var browser = await app.LearnerAsync();
        var article = await browser.GetAsync("/laws/样例法/1");

        var refused = await browser.SubmitAsync(article, new() { ["note"] = new string('字', 2001) }, "#note form");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("笔记最多 2000 字。", refused.MainText, StringComparison.Ordinal);
        Assert.Equal(2001, refused.One("#note textarea").TextContent.Trim().Length);
    }

    [Fact]
    public async Task Colleague_SeesNothingOfIt()
    {
        var mine = await app.LearnerAsync();
        await mine.SubmitAsync(await mine.GetAsync("/laws/样例法/3"), new() { ["note"] = "只给自己看" }, "#note form");

        var other = await app.AdminAsync();

        Assert.DoesNotContain("只给自己看", (await other.GetAsync("/laws/样例法/3")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("只给自己看", (await other.GetAsync("/Me/Marks")).Text, StringComparison.Ordinal);
    }
}
