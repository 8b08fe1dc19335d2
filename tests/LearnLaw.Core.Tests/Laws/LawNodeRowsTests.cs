using LearnLaw.Laws;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Laws;

public sealed class LawNodeRowsTests
{
    [Fact]
    public void From_Statute_PutsEachChapterOnAPageAndGivesArticlesTheirKeys()
    {
        var rows = LawNodeRows.From(TestData.ReadStatute(TestData.SampleStatute).Text.Nodes, Guid.Empty);

        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(r => r.Order));
        Assert.Equal(["序言", "1", "3"], rows.Where(r => r.Kind.IsContainer()).Select(r => r.Anchor));
        Assert.Equal(3, rows.Select(r => r.Page).Distinct().Count());
        Assert.Equal(["1", "2", "2-1", "3", "4"], rows.Where(r => r.IsMainArticle).Select(r => r.ArticleKey));
        Assert.Equal([1, 2, 3, 4, 5], rows.Where(r => r.IsMainArticle).Select(r => r.Position!.Value));
        Assert.Equal("2", rows.Single(r => r.Text == "工程合同；").ArticleKey);
        Assert.Equal("序言", rows.Single(r => r.Text == "村务公开由来已久。").ArticleKey);
    }

    [Fact]
    public void From_Code_ShowsAPartAboveItsFirstChapter()
    {
        var rows = LawNodeRows.From(
            TestData.ReadStatute("# 样例法典\n\n2024年1月1日 样例大会通过\n\n<!-- INFO END -->\n\n# 第一编 总则\n## 第一分编 通则\n### 第一章 甲\n#### 第一节 乙\n第一条 甲。\n### 第二章 丙\n第二条 乙。\n# 第二编 分则\n第三条 本法自2024年2月1日起施行。").Text.Nodes,
            Guid.Empty);

        var pages = rows.Where(r => r.Kind.IsContainer()).ToDictionary(r => r.Label, r => r.Page);
        Assert.Equal(pages["第一章"], pages["第一编"]);
        Assert.Equal(pages["第一章"], pages["第一分编"]);
        Assert.Equal(pages["第一章"], pages["第一节"]);
        Assert.NotEqual(pages["第一章"], pages["第二章"]);
        Assert.Equal(rows.Single(r => r.Label == "第二编").Order, rows.Single(r => r.Label == "第三条").Page);
    }

    [Fact]
    public void From_ArticlesBeforeAnyHeading_StandOnThePageBefore()
    {
        var rows = LawNodeRows.From(TestData.ReadStatute("# 样例办法\n\n2024年1月1日 样例大会通过\n\n<!-- INFO END -->\n\n第一条 甲。\n## 第二章 乙\n第二条 乙。").Text.Nodes, Guid.Empty);

        Assert.Equal([0, 0, 3, 3, 3], rows.Select(r => r.Page));
    }

    [Fact]
    public void From_RepeatedAndAnnexedArticles_AreKeptWithoutAKey()
    {
        var rows = LawNodeRows.From(TestData.ReadStatute("# 样例办法\n\n2024年1月1日 样例大会通过\n\n<!-- INFO END -->\n\n第一条 甲。\n第一条 乙。\n## 附件一\n第一条 丙。").Text.Nodes, Guid.Empty);

        Assert.Equal(["1", null, null], rows.Where(r => r.Kind == LawNodeKind.Article).Select(r => r.ArticleKey));
        Assert.Equal("附件一", rows.Single(r => r.Kind == LawNodeKind.Annex).Anchor);
        Assert.Single(rows, r => r.IsMainArticle);
    }
}
