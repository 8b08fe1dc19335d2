using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using LearnLaw.Laws;
using Xunit;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>One statute, written in every format and encoding, is one tree.</summary>
public sealed class ReadersTests
{
    private const string Plain = "中华人民共和国样例法\n（2022年3月4日样例大会通过）\n目　录\n第一章　总　则\n第二章　附　则\n第一章　总　则\n第一条　甲规定。\n（一）乙；\n（二）丙。\n第二章　附　则\n第二条　本法自2022年5月1日起施行。\n";

    private static readonly string[] Expected = [.. Samples.Outline(Samples.PlainText(Plain).Nodes)];

    static ReadersTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("gb2312")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_AnyEncoding_GivesTheSameTree(string encodingName)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        byte[] file = [.. encodingName.StartsWith("utf", StringComparison.Ordinal) ? encoding.GetPreamble() : [], .. encoding.GetBytes(Plain.Replace("\n", "\r\n", StringComparison.Ordinal))];

        Assert.Equal(Expected, Samples.Outline(Samples.Parse(file, "样例法.txt").Nodes));
    }

    [Fact]
    public void Read_WordFileAsTheDatabasePublishesIt_GivesTheSameTree()
    {
        var file = new WordFile()
            .Line("").Line("")
            .Centred("中华人民共和国样例法").Line("")
            .Line("（2022年3月4日样例大会通过）").Line("")
            .Centred("目　　录").Line("第一章　总　　则", "both").Line("第二章　附　　则", "both").Line("")
            .Centred("第一章　总　　则").Line("")
            .Line("第一条\u00A0 甲规定。").Line("　　（一）乙；").Line("\u2002\u2002（二）丙。").Line("")
            .Centred("第二章　附　　则").Line("")
            .Line("第二条　本法自2022年5月1日起施行。")
            .ToBytes();

        var statute = Samples.Parse(file, "中华人民共和国样例法_20220304.docx");

        Assert.Equal(Expected, Samples.Outline(statute.Nodes));
        Assert.Equal(13, statute.Articles().First().Line);
        Assert.Empty(statute.Problems);
    }

    [Fact]
    public void Read_WordFileWithAutomaticNumbers_CountsThem()
    {
        var file = new WordFile()
            .Centred("样例村规民约章程")
            .Numbered("总则", "第%1章").Numbered("甲规定：", "第%1条").Numbered("乙；", "（%1）").Numbered("丙。", "（%1）").Numbered("丁规定。", "第%1条")
            .ToBytes();

        var statute = Samples.Parse(file, "章程.docx");

        Assert.Equal(["第一条", "第二条"], statute.Articles().Select(article => article.Label));
        Assert.Equal("第一章", Assert.Single(statute.Nodes).Label);
        Assert.Equal(["（一）", "（二）"], statute.AllNodes().Where(node => node.Kind == LawNodeKind.Item).Select(item => item.Label));
    }

    [Fact]
    public void Read_DeletedHiddenAndBoxedText_IsLeftOut()
    {
        var file = new WordFile()
            .Centred("样例法")
            .Raw(new Paragraph(
                new Run(new Text("第一条　甲")),
                new DeletedRun(new Run(new DeletedText("旧"))),
                new InsertedRun(new Run(new Text("新"))),
                new Run(new RunProperties(new Vanish()), new Text("藏")),
                new Run(new Text("规定。"))))
            .Line("第二条　本法自2022年5月1日起施行。")
            .ToBytes();

        Assert.Equal("甲新规定。", Samples.Parse(file, "样例法.docx").Articles().First().Children[0].Text);
    }

    [Fact]
    public void Read_TableInWord_IsOneNode()
    {
        var file = new WordFile().Centred("样例法").Line("第一条　标准如下：").Table(["项目", "元"], ["复印", "1"]).Line("第二条　本法自2022年5月1日起施行。").ToBytes();

        Assert.Equal("项目\t元\n复印\t1", Samples.Parse(file, "样例法.docx").AllNodes().Single(node => node.Kind == LawNodeKind.Table).Text);
    }

    [Fact]
    public void Read_InvisibleCharacters_AreRemovedAndPunctuationIsKept()
    {
        var statute = Samples.Markdown(Samples.Head + "\u200B\n第一条\u00A0\u200B甲\u200B乙:丙;\uFEFF\n(一)丁;\n第二条 本法自2022年5月1日起施行。");

        var paragraph = statute.Articles().First().Children[0];
        Assert.Equal("甲乙:丙;", paragraph.Text);
        Assert.Equal("(一)", paragraph.Children[0].Label);
    }

    [Fact]
    public void Read_CommentsAndFrontMatter_AreNoText()
    {
        var statute = Samples.Markdown("---\ntitle: 样例\n---\n" + Samples.Head + "第一条 甲。<!-- 注 -->\n<!-- 多行\n第九条 不是条文。\n-->\n**第二条** 本法自2022年5月1日起施行。");

        Assert.Equal(["甲。", "本法自2022年5月1日起施行。"], statute.Articles().Select(article => article.Children[0].Text));
        Assert.Equal("样例法", statute.ShortTitle);
    }
}
