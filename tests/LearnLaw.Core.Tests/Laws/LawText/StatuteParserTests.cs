using LearnLaw.Laws;
using LearnLaw.Laws.LawText;
using Xunit;

namespace LearnLaw.Tests.Laws.LawText;

public sealed class StatuteParserTests
{
    [Fact]
    public void Parse_Chapters_GivesTheTreeWithParagraphsItemsAndSubItems()
    {
        var statute = Samples.Markdown(Samples.Village);

        Assert.Equal(
            [
                "Chapter 1|第一章|总则|",
                " Article 1|第一条||",
                "  Paragraph 1|||为了公开村务，制定本法。",
                " Article 2|第二条||",
                "  Paragraph 1|||村务公开应当及时。",
                "  Paragraph 2|||公开的内容包括：",
                "   Item 1|（一）||收支账目；",
                "   Item 2|（二）||下列事项：",
                "    SubItem 1|1.||会议决议；",
                "    SubItem 2|2.||工程合同。",
                "  Paragraph 3|||村民可以查阅。",
                "Chapter 2|第二章|附则|",
                " Article 3|第三条||",
                "  Paragraph 1|||本法自2022年5月1日起施行。",
            ],
            Samples.Outline(statute.Nodes));
        Assert.Empty(statute.Problems);
        Assert.Equal(10, statute.AllNodes().First(node => node.Label == "第一条").Line);
    }

    [Fact]
    public void Parse_InfoBlock_GivesTitleEventsAndDates()
    {
        var statute = Samples.Markdown(Samples.Village);

        Assert.Equal("中华人民共和国样例法", statute.Title);
        Assert.Equal("样例法", statute.ShortTitle);
        Assert.Equal(
            [new StatuteEvent(new(2020, 1, 2), "第九届样例大会常务委员会第三次会议通过", 3), new StatuteEvent(new(2022, 3, 4), "第九届样例大会常务委员会第九次会议修订", 5)],
            statute.Events);
        Assert.Equal(new DateOnly(2022, 3, 4), statute.Passed);
        Assert.Equal(new DateOnly(2022, 5, 1), statute.Effective);
        Assert.Equal(new DateOnly(2022, 3, 4), statute.VersionDate);
    }

    [Fact]
    public void Parse_HeadingMarksUpsideDown_NestsByTheWord()
    {
        var statute = Samples.Markdown(Samples.Head + """
            ### 第一编 总则
            ## 第一分编 通则
            #### 第一章 一般
            ## 第一节 甲
            第一条 甲规定。
            # 第二节 乙
            第二条 乙规定。
            ## 第二编 分则
            ###### 第一章 一般
            第三条 丙规定。
            # 附则
            第四条 本法自2022年5月1日起施行。
            """);

        Assert.Equal(
            ["Part 1", " SubPart 1", "  Chapter 1", "   Section 1", "    Article 1", "   Section 2", "    Article 2", "Part 2", " Chapter 1", "  Article 3", "Chapter ", " Article 4"],
            Samples.Outline(statute.Nodes).Where(line => !line.Contains("Paragraph", StringComparison.Ordinal)).Select(line => line.Split('|')[0]));
        Assert.Empty(statute.Problems);
    }

    [Fact]
    public void Parse_InsertedArticles_KeepTheirPlaceAndKey()
    {
        var statute = Samples.Markdown(Samples.Head + "第一条 甲。\n第一条之一 乙。\n第一条之二 丙。\n第二条 本法自2022年5月1日起施行。");

        Assert.Equal(["1", "1-1", "1-2", "2"], statute.Articles().Select(article => article.Number!.Value.Key));
        Assert.Empty(statute.Problems);
    }

    [Fact]
    public void Parse_PrefaceAndAnnex_StandOutsideTheArticles()
    {
        var statute = Samples.Markdown(Samples.Head + """
            ## 序言
            村史悠久。
            本法确认成果。
            ## 第一章 总纲
            第一条 甲。
            第二条 本法自2022年5月1日起施行。
            ## 附件一：名录
            下列文件不再适用：
            1．甲文件
            2．乙文件
            第一条 附件自己的条文。
            """);

        Assert.Equal(2, statute.Articles().Count());
        Assert.Equal([LawNodeKind.Preface, LawNodeKind.Chapter, LawNodeKind.Annex], statute.Nodes.Select(node => node.Kind));
        Assert.Equal("名录", statute.Nodes[2].Heading);
        Assert.Equal(["1．", "2．"], statute.Nodes[2].Children[0].Children.Select(item => item.Label));
        Assert.Empty(statute.Problems);
    }

    [Fact]
    public void Parse_LinesEndingInComma_BelongToTheSentenceAndAreNoParagraphs()
    {
        var statute = Samples.Markdown(Samples.Head + "第一条 村委会由下列人员组成：\n主任，\n副主任若干人，\n委员若干人。\n任期五年。\n第二条 本法自2022年5月1日起施行。");

        var article = statute.Articles().First();
        Assert.Equal(2, article.Children.Count);
        Assert.Equal(["主任，", "副主任若干人，", "委员若干人。"], article.Children[0].Children.Select(item => item.Text));
        Assert.Equal("任期五年。", article.Children[1].Text);
    }

    [Fact]
    public void Parse_SentenceOpeningWithAReference_IsNoArticle()
    {
        var statute = Samples.PlainText("样例法\n第一条 甲。\n第二条规定的事项，由村委会公布。\n第二条本法所称村务，是指公共事务。\n第三条 本法自2022年5月1日起施行。");

        Assert.Equal(["1", "2", "3"], statute.Articles().Select(article => article.Number!.Value.Key));
        Assert.Equal("第二条规定的事项，由村委会公布。", statute.Articles().First().Children[1].Text);
        Assert.Equal("本法所称村务，是指公共事务。", statute.Articles().ElementAt(1).Children[0].Text);
    }

    [Fact]
    public void Parse_DecisionWithoutArticles_KeepsItsItemsAsTheyAre()
    {
        var statute = Samples.Markdown("""
            # 中华人民共和国样例法修正案（二）

            2023年1月1日 样例大会常务委员会通过

            <!-- INFO END -->

            一、在样例法第三条后增加一条，作为第三条之一：“村民可以查阅账目。

            “查阅不收费。”

            二、本修正案自公布之日起施行。
            """);

        Assert.Equal(StatuteShape.NumberedItems, statute.Shape);
        Assert.Empty(statute.Articles());
        Assert.Equal(["一、", "二、"], statute.Nodes.Select(node => node.Label));
        Assert.Equal(2, statute.Nodes[0].Children.Count);
        Assert.Equal(new DateOnly(2023, 1, 1), statute.Effective);
        Assert.Empty(statute.Problems);
    }

    [Fact]
    public void Parse_AmendmentQuotingArticlesBare_CountsOnlyItsOwn()
    {
        var statute = Samples.Markdown("""
            # 样例宪章修正案

            2023年1月1日 样例大会通过

            <!-- INFO END -->

            第五条 删去第九条。

            第六条 增加一节，内容如下：

            第七节 监督委员会

            第三十条 监督委员会负责监督。

            第三十一条 监督委员会由选举产生。

            第七节相应改为第八节。
            """);

        Assert.Equal(["5", "6"], statute.Articles().Select(article => article.Number!.Value.Key));
        Assert.Equal(5, statute.Articles().Last().Children.Count);
        Assert.Contains("laws.problem.quotedArticles", Samples.ProblemKeys(statute));
        Assert.DoesNotContain(statute.Problems, problem => problem.Level == ProblemLevel.Error);
    }

    [Fact]
    public void Parse_NumberedHeadingsAboveArticles_AreHeadings()
    {
        var statute = Samples.Markdown("""
            # 最高人民法院关于样例问题的解释

            2020年12月1日 最高人民法院审判委员会通过

            <!-- INFO END -->

            为了审理案件，制定本解释。

            ## 一、受理

            第一条 有下列情形的：

            （一）甲；

            （二）乙。

            二、处理

            第二条 依法处理。
            """);

        Assert.Equal(StatuteCategory.JudicialInterpretation, statute.Category);
        Assert.Equal(["Paragraph", "NumberedHeading", "NumberedHeading"], statute.Nodes.Select(node => node.Kind.ToString()));
        Assert.Equal("处理", statute.Nodes[2].Heading);
        Assert.Equal(2, statute.Articles().Count());
    }

    [Fact]
    public void Parse_DatesBeforeTheLastPassing_AreNotTakenForThisVersion()
    {
        var statute = Samples.Markdown(Samples.Head + "第一条 甲。\n第二条 本法自2020年2月1日起施行。");

        Assert.Equal(new DateOnly(2020, 2, 1), statute.EffectiveStated);
        Assert.Null(statute.Effective);
        Assert.Contains("laws.problem.effectUnsure", Samples.ProblemKeys(statute));
    }

    [Fact]
    public void Parse_TableInMarkdown_IsOneNode()
    {
        var statute = Samples.Markdown(Samples.Head + "第一条 收费如下：\n\n| 项目 | 元 |\n| --- | --- |\n| 复印 | 1 |\n\n第二条 本法自2022年5月1日起施行。");

        var table = Assert.Single(statute.AllNodes(), node => node.Kind == LawNodeKind.Table);
        Assert.Equal("项目\t元\n复印\t1", table.Text);
    }

    [Fact]
    public void Parse_CaptionContentsAndDecree_AreReadAsSuch()
    {
        var statute = Samples.PlainText("""
            来源：样例网
            中华人民共和国样例法
            （2020年1月2日样例大会通过　根据2021年2月3日样例大会《关于修改〈2019年4月5日的法〉的决定》第一次修正、2022年3月4日样例大会《关于修改部分法律的决定》第二次修正）
            中华人民共和国主席令
            第三号
            《中华人民共和国样例法》已通过，现予公布，自2022年5月1日起施行。
            中华人民共和国主席　某某
            2022年3月4日
            目　　录
            第一章　总　　则
            第一节　一般规定……1
            第二章　附　　则
            第一章　总　　则
            第一节　一般规定
            第一条　甲。
            第二章　附　　则
            第二条　乙。
            """);

        Assert.Equal("样例法", statute.ShortTitle);
        Assert.Equal(
            ["2020-01-02 样例大会通过", "2021-02-03 样例大会《关于修改〈2019年4月5日的法〉的决定》第一次修正", "2022-03-04 样例大会《关于修改部分法律的决定》第二次修正", "2022-03-04 中华人民共和国主席令第三号公布"],
            statute.Events.Select(each => $"{each.Date:yyyy-MM-dd} {each.What}"));
        Assert.Equal(new DateOnly(2022, 5, 1), statute.Effective);
        Assert.Equal(["第一章", "第二章"], statute.Nodes.Select(node => node.Label));
        Assert.Equal(2, statute.Articles().Count());
        Assert.DoesNotContain(statute.Problems, problem => problem.Level == ProblemLevel.Error);
    }

    [Fact]
    public void Parse_ContentsOfACode_EndOnlyWhereTheFirstEntryComesAgain()
    {
        const string Headings = "第一编　总则\n第一章　一般规定\n第二编　合同\n第一章　一般规定\n";
        var statute = Samples.PlainText("样例法典\n目录\n" + Headings + "第一编　总则\n第一章　一般规定\n第一条　甲。\n第二编　合同\n第一章　一般规定\n第二条　本法自2022年5月1日起施行。");

        Assert.Equal(["第一编", "第二编"], statute.Nodes.Select(node => node.Label));
        Assert.All(statute.Nodes, part => Assert.Single(part.Children));
    }

    [Theory]
    [InlineData("样例条例", "中国共产党中央委员会发布", StatuteCategory.PartyRegulation)]
    [InlineData("样例条例", "中华人民共和国国务院令第9号公布", StatuteCategory.AdministrativeRegulation)]
    [InlineData("甲省样例条例", "甲省第九届人民代表大会常务委员会第三次会议通过", StatuteCategory.LocalRegulation)]
    [InlineData("中华人民共和国样例法", "第九届全国人民代表大会常务委员会第三次会议通过", StatuteCategory.Law)]
    [InlineData("中华人民共和国宪法", "全国人民代表大会通过", StatuteCategory.Constitution)]
    [InlineData("样例办法", "某某部令第3号公布", StatuteCategory.Rule)]
    [InlineData("样例章程", "村民会议决定", StatuteCategory.Other)]
    public void Parse_Events_TellTheRank(string title, string what, StatuteCategory expected)
    {
        var statute = Samples.Markdown($"# {title}\n\n2020年1月2日 {what}\n\n<!-- INFO END -->\n\n第一条 甲。");

        Assert.Equal(expected, statute.Category);
    }
}
