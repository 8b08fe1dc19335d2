using System.Text;
using LearnLaw.Laws.LawText;
using Xunit;

namespace LearnLaw.Tests.Laws.LawText;

public sealed class HtmlReaderTests
{
    private const string Body = """
        <p align="center"><strong>中华人民共和国样例法</strong></p>
        <p align="center">（2020年1月2日样例大会第三次会议通过）</p>
        <p style="text-align:center">第一章　总　则</p>
        <p>　　第一条　为了公开村务，
           制定本法。</p>
        <p>　　第二条　村务公开<a href="/x">应当</a>及时。<br>　　公开的内容包括：<br/>　　（一）收支账目；<br>　　（二）工程合同。</p>
        <table><tr><th>名称</th><th>期限</th></tr><tr><td>账目</td><td>每月</td></tr></table>
        <p>　　第三条　本法自2022年5月1日起施行。</p>
        """;

    private static readonly string Page = $$"""
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>样例法_样例门户网</title><style>p{}</style><script>var a="第九条 假的";</script></head><body>
        <header><ul><li><a href="/">首页</a></li><li><a href="/l">法律法规库</a></li></ul></header>
        <div class="nav">您所在的位置：<a>首页</a> > <a>某某办法</a></div>
        <div class="info">发布时间：2022年3月5日　来源：样例网　字号：大 中 小</div>
        <div id="content">{{Body}}<p>责任编辑：张三</p><p>打印本页</p></div>
        <div class="related"><h3>相关链接</h3><ul><li><a>另一部条例</a></li></ul></div>
        <footer>版权所有 样例网 ICP备1号</footer></body></html>
        """;

    [Fact]
    public void Read_SavedPage_KeepsTheStatuteAlone()
    {
        var statute = Samples.Parse(Encoding.UTF8.GetBytes(Page), "样例法.html");

        Assert.Equal("中华人民共和国样例法", statute.Title);
        Assert.Equal((new DateOnly(2020, 1, 2), new DateOnly(2022, 5, 1)), (statute.Passed!.Value, statute.Effective!.Value));
        Assert.Equal(["1", "2", "3"], statute.Articles().Select(a => a.Number!.Value.Key));
        var text = string.Join('\n', Samples.Outline(statute.Nodes));
        Assert.Contains("为了公开村务，", text, StringComparison.Ordinal);
        Assert.Contains("村务公开应当及时。", text, StringComparison.Ordinal);
        Assert.Contains("Item 2|（二）||工程合同。", text, StringComparison.Ordinal);
        Assert.Contains("账目\t每月", text, StringComparison.Ordinal);
        foreach (var furniture in new[] { "责任编辑", "首页", "相关链接", "假的", "版权", "发布时间" }) Assert.DoesNotContain(furniture, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TitleOutsideTheText_IsFoundAboveIt()
    {
        var page = Page.Replace("""<p align="center"><strong>中华人民共和国样例法</strong></p>""", "", StringComparison.Ordinal)
            .Replace("<div id=\"content\">", "<h1>中华人民共和国样例法</h1><div class=\"date\">2022-03-05</div><div id=\"content\">", StringComparison.Ordinal);

        Assert.Equal("中华人民共和国样例法", Samples.Parse(Encoding.UTF8.GetBytes(page), "x.htm").Title);
    }

    [Fact]
    public void Read_TitleOnlyOfThePage_IsTaken()
    {
        var page = Page.Replace("""<p align="center"><strong>中华人民共和国样例法</strong></p>""", "", StringComparison.Ordinal);

        Assert.Equal("样例法", Samples.Parse(Encoding.UTF8.GetBytes(page), "x.htm").Title);
    }

    [Fact]
    public void Read_OldPageInGb18030LaidOutByTables_IsRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = "<html><head><title>样例法</title></head><body><table><tr><td>" + Body.Replace("<table><tr><th>名称</th><th>期限</th></tr><tr><td>账目</td><td>每月</td></tr></table>", "", StringComparison.Ordinal) + "</td></tr></table></body></html>";

        var statute = Samples.Parse(Encoding.GetEncoding("GB18030").GetBytes(page), "样例法.html");

        Assert.Equal(("中华人民共和国样例法", 3), (statute.Title, statute.Articles().Count()));
    }

    [Fact]
    public void Read_PageNestedWithoutEnd_IsOver()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 50_000)) + Body;
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(deep));

        var problem = Record.Exception(() => new StatuteParser().Parse(file, "样例法.html"));

        Assert.True(problem is null or LawFileRefusedException, problem?.ToString());
    }

    [Theory]
    [InlineData("第一条 甲。", "laws.refused.notHtml")]
    [InlineData("<html><body><p>通知公告</p></body></html>", "laws.refused.notStatute")]
    [InlineData("<html><body></body></html>", "laws.refused.empty")]
    public void Read_NoStatute_IsRefused(string page, string key) => Assert.Equal(key, Samples.Refused(Encoding.UTF8.GetBytes(page), "说明.html").Key);
}
