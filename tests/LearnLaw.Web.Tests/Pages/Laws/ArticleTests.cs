using System.Net;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

public sealed class ArticleTests(LawsFixture app) : IClassFixture<LawsFixture>
{
    [Fact]
    public async Task Get_Article_ShowsItsWordsPlaceAndNeighbours()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws/样例法/2");

        Assert.Equal("样例法 第二条", page.Title);
        Assert.Equal("第一章　总则", page.One(".statute__note").TextContent);
        Assert.Equal("第一章　总则", page.One(".toc a[aria-current]").TextContent);
        Assert.Contains("（三）其他事项。", page.MainText);
        Assert.DoesNotContain("村民可以查阅", page.MainText);
        Assert.Contains("第一条", page.One("a[rel=prev]").TextContent);
        Assert.Equal("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95/2-1", page.One("a[rel=next]").GetAttribute("href"));
        Assert.Equal("《样例法》第二条", page.One("[data-copy]").GetAttribute("data-copy"));
        Assert.Contains("（二）下列事项：\n1.会议决议；", page.Document.QuerySelectorAll("[data-copy]")[1].GetAttribute("data-copy"));
    }

    [Theory]
    [InlineData("/laws/样例法/2/1", "第二条村务公开应当及时，并遵守《中华人民共和国宪法》第二条。")]
    [InlineData("/laws/样例法/2/2/1", "（一）收支账目；")]
    [InlineData("/laws/样例法/2/0/3", "（三）其他事项。")]
    [InlineData("/laws/样例法/2/2/2/2", "2.工程合同；")]
    [InlineData("/laws/样例法/序言/1", "村务公开由来已久。")]
    public async Task Get_PlaceInTheAddress_MarksIt(string path, string line)
    {
        var page = await (await app.LearnerAsync()).GetAsync(path);

        var marked = Assert.Single(page.Document.QuerySelectorAll(".article__line--marked"));
        Assert.Equal(line, string.Concat(marked.TextContent.Where(c => !char.IsWhiteSpace(c))));
    }

    [Theory]
    [InlineData("/laws/样例法/2-1", "样例法 第二条之一")]
    [InlineData("/laws/样例法@2020-01-02/4", "样例法 第四条")]
    [InlineData("/laws/样例法/序言", "样例法 序言")]
    [InlineData("/LAWS/样例法/4", "样例法 第四条")]
    public async Task Get_StableAddress_Opens(string path, string title)
    {
        var page = await (await app.LearnerAsync()).GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(title, page.Title);
    }

    [Theory]
    [InlineData("/laws/样例法/9")]
    [InlineData("/laws/样例法@2020-01-02/2-1")]
    [InlineData("/laws/样例法/二")]
    [InlineData("/laws/样例法/2/x")]
    [InlineData("/laws/样例法/2/1/1/1/1")]
    [InlineData("/laws/没有的法/1")]
    [InlineData("/Laws/Manage/Nothing")]
    public async Task Get_NoSuchPlace_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.LearnerAsync()).GetAsync(path)).Status);

    [Fact]
    public async Task Get_Article_CostsFewStatements()
    {
        var browser = await app.LearnerAsync();
        await browser.GetAsync("/laws/样例法/2");

        var statements = await app.Statements.DuringAsync(() => browser.GetAsync("/laws/样例法/2"));

        Assert.InRange(statements, 1, 8);
    }
}
