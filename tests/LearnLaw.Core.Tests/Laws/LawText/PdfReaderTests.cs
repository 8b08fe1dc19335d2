using System.Text;
using LearnLaw.Laws;
using LearnLaw.Laws.LawText;
using Xunit;

namespace LearnLaw.Tests.Laws.LawText;

public sealed class PdfReaderTests
{
    private static readonly string[] Articles =
    [
        "第一条　为了公开村务，保障村民的知情权、参与权、表达权、监督权，制定本法。",
        "第二条　村务公开应当及时、真实、全面，不得隐瞒、拖延，也不得以其他方式妨碍村民查阅与其利益有关的各项事务和账目。",
        "公开的内容包括：",
        "（一）收支账目；",
        "（二）工程合同，以及与工程有关的招标、验收、结算等全部文件和材料。",
        .. Enumerable.Range(3, 40).Select(n => $"第{ChineseNumerals.Format(n)}条　村民会议可以就第{ChineseNumerals.Format(n)}项事务作出决定，并在决定作出之日起十日内向全体村民公布，接受监督。"),
        "第四十三条　本法自2022年5月1日起施行。",
    ];

    [Fact]
    public void Read_Paragraphs_AreJoinedAsTheyWereBeforeTheMargin()
    {
        var file = new PdfFile { Header = "样例大会常务委员会公报", Footer = "— {0} —" }.Centred("中华人民共和国样例法").Centred("（2020年1月2日样例大会第三次会议通过）");
        foreach (var article in Articles) file.Paragraph(article);

        var statute = Samples.Parse(file.ToBytes(), "样例法.pdf");

        Assert.Equal("中华人民共和国样例法", statute.Title);
        Assert.Equal(LawTextFormat.Pdf, statute.Format);
        Assert.Equal(new DateOnly(2020, 1, 2), statute.Passed);
        Assert.Equal(new DateOnly(2022, 5, 1), statute.Effective);
        Assert.Equal(43, statute.Articles().Count());
        Assert.Equal(Samples.Outline(Expected().Nodes), Samples.Outline(statute.Nodes));
        Assert.DoesNotContain(statute.Problems, p => p.Level == ProblemLevel.Error);

        static ParsedStatute Expected() => Samples.PlainText("中华人民共和国样例法\n（2020年1月2日样例大会第三次会议通过）\n" + string.Join('\n', Articles));
    }

    [Fact]
    public void Read_ScannedImages_IsRefused() => Assert.Equal("laws.refused.noTextLayer", Samples.Refused(PdfFile.Scanned(), "样例法.pdf").Key);

    [Fact]
    public void Read_OtherBytes_AreRefused()
    {
        Assert.Equal("laws.refused.notPdf", Samples.Refused("第一条 甲。"u8.ToArray(), "样例法.pdf").Key);
        Assert.Equal("laws.refused.empty", Samples.Refused([], "样例法.pdf").Key);
        Assert.Equal("laws.refused.broken", Samples.Refused(Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<"), "样例法.pdf").Key);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.6)]
    public void Read_CutOff_IsRefused(double part)
    {
        var whole = new PdfFile().Centred("样例法").Paragraph("第一条　甲。").Paragraph("第二条　本法自2022年5月1日起施行。").ToBytes();

        Assert.StartsWith("laws.refused.", Samples.Refused(whole[..(int)(whole.Length * part)], "样例法.pdf").Key, StringComparison.Ordinal);
    }
}
