using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearnLaw.Courses.Text;
using Xunit;

namespace LearnLaw.Tests.Courses.Text;

public sealed class LessonRendererTests
{
    private static readonly HashSet<string> Library = ["宪法", "民法典", "行政处罚法"];

    private readonly LessonRenderer renderer = new();

    [Fact]
    public void Render_CitationOfALoadedStatute_LinksThePlaceAndNothingElse()
    {
        var body = Read("依据《宪法》第三十三条第二款，公民平等。");

        var link = Assert.Single(body.QuerySelectorAll("a"));
        Assert.Equal("《宪法》第三十三条第二款", link.TextContent);
        Assert.Equal("/laws/宪法/33/2", Uri.UnescapeDataString(link.GetAttribute("href")!));
        Assert.Equal("依据《宪法》第三十三条第二款，公民平等。", body.TextContent.Trim());
    }

    [Fact]
    public void Render_SeveralPlaces_LinksEachInTheirOrder()
    {
        var body = Read("见《宪法》第三十七条、第三十九条和《民法典》第一千一百六十五条。");

        Assert.Equal(
            ["/laws/宪法/37", "/laws/宪法/39", "/laws/民法典/1165"],
            body.QuerySelectorAll("a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!)));
        Assert.Equal("见《宪法》第三十七条、第三十九条和《民法典》第一千一百六十五条。", body.TextContent.Trim());
    }

    [Fact]
    public void Render_StatuteNotLoaded_StaysPlain()
    {
        var body = Read("见《刑法》第十三条。");

        Assert.Empty(body.QuerySelectorAll("a"));
        Assert.Equal("见《刑法》第十三条。", body.TextContent.Trim());
    }

    [Fact]
    public void Render_StatuteLoadedLater_IsLinkedFromThenOn()
    {
        const string text = "见《刑法》第十三条。";
        Read(text);

        Assert.Single(Read(text, new HashSet<string>(Library) { "刑法" }).QuerySelectorAll("a"));
    }

    [Theory]
    [InlineData("`《宪法》第三十三条`", "code")]
    [InlineData("```\n《宪法》第三十三条 「原话」 [[十八周岁]]\n```", "pre")]
    public void Render_Code_IsLeftAlone(string markdown, string element)
    {
        var body = Read(markdown);

        Assert.Empty(body.QuerySelectorAll("a"));
        Assert.Equal(markdown.Trim('`', '\n'), body.QuerySelector(element)!.TextContent.Trim());
    }

    [Fact]
    public void Render_CitationWithinALink_KeepsTheAuthorsLink()
    {
        var link = Assert.Single(Read("[《宪法》第三十三条](https://www.gov.cn/x)").QuerySelectorAll("a"));

        Assert.Equal("https://www.gov.cn/x", link.GetAttribute("href"));
    }

    [Fact]
    public void Render_CitationInATableAndAList_IsLinked()
    {
        var body = Read("| 机关 | 条文 |\n|---|---|\n| 国务院 | 《宪法》第八十五条 |\n\n- 《宪法》第二条\n- **《宪法》第三条**\n");

        Assert.Equal(["TD", "LI", "STRONG"], body.QuerySelectorAll("a").Select(a => a.ParentElement!.TagName));
    }

    [Fact]
    public void Render_QuotationAndFigure_ShowAsReadersExpect()
    {
        var body = Read("规定「年满[[十八周岁]]的公民」有选举权，见《宪法》第三十四条。");

        Assert.Equal("规定“年满十八周岁的公民”有选举权，见《宪法》第三十四条。", body.TextContent.Trim());
        Assert.Single(body.QuerySelectorAll("a"));
    }

    [Theory]
    [InlineData("[[十八周岁]]")]
    [InlineData("每届任期[[五年]]，连任不超过[[两届]]。")]
    public void Render_FigureWithALinkDefinitionOfItsName_IsNoLink(string text)
    {
        var body = Read(text + "\n\n[十八周岁]: https://example.org\n[五年]: https://example.org\n");

        Assert.Empty(body.QuerySelectorAll("a"));
        Assert.DoesNotContain('[', body.TextContent);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("甲<img src=x onerror=alert(1)>乙")]
    [InlineData("<b onclick=alert(1)>甲</b>")]
    [InlineData("[甲](javascript:alert(1))")]
    [InlineData("[甲](JaVaScRiPt:alert(1))")]
    [InlineData("[甲](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[甲](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("[甲]\n\n[甲]: javascript:alert(1)")]
    [InlineData("![甲](javascript:alert(1))")]
    [InlineData("![甲](https://example.org/track.gif)")]
    [InlineData("| 甲 | 乙 | 丙 |\n|:--|:-:|--:|\n| 1 | 2 | 3 |")]
    [InlineData("[甲](//evil.example/x)")]
    [InlineData("[甲](/\\evil.example)")]
    [InlineData("<mailto:a@b.c>")]
    [InlineData("<a@b.c>")]
    public void Render_Hostile_LeavesNothingThatThePolicyForbids(string markdown)
    {
        var body = Read(markdown);

        var allowed = new[] { "p", "a", "code", "pre", "table", "thead", "tbody", "tr", "th", "td" };
        Assert.All(body.QuerySelectorAll("*"), e =>
        {
            Assert.Contains(e.LocalName, allowed);
            Assert.All(e.Attributes, a => Assert.Contains(a.Name, new[] { "href", "class" }));
            if (e.GetAttribute("href") is { } href) Assert.Matches("^(https?://|/(?![/\\\\])|#)", href);
        });
    }

    [Fact]
    public void Render_ImageText_StaysAsText() => Assert.Contains("人大会场", Read("![人大会场](a.png)").TextContent);

    [Theory]
    [InlineData("https://www.npc.gov.cn/", "https://www.npc.gov.cn/")]
    [InlineData("http://example.org/a", "http://example.org/a")]
    [InlineData("/laws", "/laws")]
    [InlineData("#part", "#part")]
    public void Render_SafeLink_IsKept(string url, string href) =>
        Assert.Equal(href, Assert.Single(Read($"[这里]({url})").QuerySelectorAll("a")).GetAttribute("href"));

    [Theory]
    [InlineData("# 标题", "h2")]
    [InlineData("## 标题", "h2")]
    [InlineData("### 标题", "h3")]
    [InlineData("##### 标题", "h4")]
    public void Render_Headings_StandBelowTheTitleOfThePage(string markdown, string element) =>
        Assert.Equal(element, Assert.Single(Read(markdown).QuerySelectorAll("h1,h2,h3,h4,h5,h6")).LocalName);

    [Fact]
    public void Render_SameTextAgain_IsNotDrawnAgain() =>
        Assert.Same(renderer.Render("**甲**", Library), renderer.Render("**甲**", Library));

    private IElement Read(string markdown, IReadOnlySet<string>? library = null) =>
        new HtmlParser().ParseDocument(renderer.Render(markdown, library ?? Library)).Body!;
}
