using System.Net;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

public sealed class ReadTests(LawsFixture app) : IClassFixture<LawsFixture>
{
    [Fact]
    public async Task Get_Statute_OpensAtItsBeginningWithContentsAndAdoption()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws/样例法");

        Assert.Equal("中华人民共和国样例法", page.Title);
        Assert.Contains("2020年1月2日第九届全国人民代表大会常务委员会第三次会议通过", page.One(".statute__note").TextContent);
        Assert.Equal(["序言", "第一章　总则", "第二章　附则"], page.Document.QuerySelectorAll(".toc ul a").Select(a => a.TextContent));
        Assert.Equal("序言", page.One(".toc a[aria-current]").TextContent);
        Assert.Contains("村务公开由来已久。", page.MainText);
        Assert.DoesNotContain("为了公开村务", page.MainText);
        Assert.Contains("第一章", page.One("a[rel=next]").TextContent);
        Assert.Empty(page.Document.QuerySelectorAll("a[rel=prev]"));
    }

    [Fact]
    public async Task Get_FromAnArticle_OpensItsChapterWithAddressesForEveryLine()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws/样例法?from=2-1");

        Assert.Equal("第一章　总则", page.One("h2.statute__heading").TextContent);
        Assert.Equal(["a1", "a2", "a2-1"], page.Document.QuerySelectorAll("section.article").Select(a => a.Id));
        Assert.Equal("（一）收支账目；", page.One("[id='a2.2.1']").TextContent);
        Assert.Equal("2.工程合同；", page.One("[id='a2.2.2.2']").TextContent);
        Assert.Equal("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95/2-1", page.One("#a2-1 .article__number").GetAttribute("href"));
        Assert.Equal("《样例法》第二条之一", page.One("#a2-1 [data-copy]").GetAttribute("data-copy"));
        Assert.Contains("附则", page.One("a[rel=next]").TextContent);
    }

    [Fact]
    public async Task Get_OldVersion_SaysSoAndKeepsToItsAddress()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws/样例法@2020-01-02?from=4");

        Assert.Contains("这是旧版本，已被修改", page.MainText);
        Assert.Contains("本法自2020年2月1日起施行。", page.MainText);
        Assert.StartsWith("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95@2020-01-02/", page.One("#a4 .article__number").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95", page.One(".flash a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("/laws/没有的法")]
    [InlineData("/laws/样例法@2019-12-31")]
    [InlineData("/laws/样例法@昨天")]
    [InlineData("/laws/样例法?from=99")]
    [InlineData("/laws/样例法?from='%20OR%201=1")]
    public async Task Get_NoSuchPlace_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.LearnerAsync()).GetAsync(path)).Status);

    [Fact]
    public async Task Get_AnyDay_ShowsTheVersionInForceOnItAndSaysSo()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws/样例法@2021-06-01?from=4");

        Assert.Contains("本法自2020年2月1日起施行。", page.MainText);
        Assert.Contains("按 2021年6月1日 施行的文本显示：2020年1月2日 版本。", page.MainText);
        Assert.StartsWith("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95@2020-01-02/", page.One("#a4 .article__number").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/laws/样例法?on=2021-06-01&from=4", "/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95@2021-06-01?from=4")]
    [InlineData("/laws/样例法/4?on=2021-06-01", "/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95@2021-06-01/4")]
    public async Task Get_On_LeadsToTheAddressOfThatDay(string asked, string leadsTo) =>
        Assert.Equal(leadsTo, (await (await app.LearnerAsync()).GetWithoutRedirectAsync(asked)).Response.Headers.Location?.ToString());

    [Fact]
    public async Task Get_OnADayBeforeTheFirstVersion_SaysSinceWhenThereIsOne()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws/样例法?on=1999-01-01");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("自 2020年2月1日 起施行", page.One("#versions [role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextSize_GrowsStepByStepAndIsRemembered()
    {
        var browser = await app.LearnerAsync();
        var page = await browser.GetAsync("/laws/样例法");

        await browser.SubmitAsync(page, new() { ["size"] = "Large" }, ".reader__sizes");

        var again = await browser.GetAsync("/laws/样例法");
        Assert.NotNull(again.Document.QuerySelector(".statute--large"));
        Assert.Equal(["Medium", "Huge"], again.Document.QuerySelectorAll(".reader__sizes button").Select(b => b.GetAttribute("value")));
    }

    [Fact]
    public async Task Get_Chapter_CostsFewStatements()
    {
        var browser = await app.LearnerAsync();
        await browser.GetAsync("/laws/样例法?from=1");

        var statements = await app.Statements.DuringAsync(() => browser.GetAsync("/laws/样例法?from=1"));

        Assert.InRange(statements, 1, 6);
    }
}
