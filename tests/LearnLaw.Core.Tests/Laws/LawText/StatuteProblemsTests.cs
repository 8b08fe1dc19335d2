using LearnLaw.Laws.LawText;
using Xunit;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>What is wrong with a text is said, with the line; nothing is put right in silence.</summary>
public sealed class StatuteProblemsTests
{
    private const string End = "本法自2022年5月1日起施行。";

    [Theory]
    [InlineData("第一条 甲。\n第三条 " + End, "laws.problem.articleGap", ProblemLevel.Error)]
    [InlineData("第二条 甲。\n第三条 " + End, "laws.problem.articleStart", ProblemLevel.Error)]
    [InlineData("第一条 甲。\n第一条 乙。\n第二条 " + End, "laws.problem.articleRepeated", ProblemLevel.Error)]
    [InlineData("第一条 甲。\n第一条之二 乙。\n第二条 " + End, "laws.problem.articleGap", ProblemLevel.Error)]
    [InlineData("## 第二章 总则\n第一条 " + End, "laws.problem.headingGap", ProblemLevel.Warning)]
    [InlineData("## 其他\n第一条 " + End, "laws.problem.oddHeading", ProblemLevel.Warning)]
    [InlineData("##\n第一条 " + End, "laws.problem.emptyHeading", ProblemLevel.Note)]
    [InlineData("第一条 甲。\n第二条 村委会应当依照", "laws.problem.endsInSentence", ProblemLevel.Error)]
    [InlineData("## 第一章 总则\n第一条 甲。\n第二条 乙。", "laws.problem.mayEndEarly", ProblemLevel.Error)]
    [InlineData("第一条 甲。\n第二条 乙。", "laws.problem.mayEndEarly", ProblemLevel.Warning)]
    [InlineData("第一条 村民可以查阅\n账目。\n第二条 " + End, "laws.problem.brokenLine", ProblemLevel.Warning)]
    [InlineData("第一条 村\uE010民。\n第二条 " + End, "laws.problem.unreadableSign", ProblemLevel.Warning)]
    [InlineData("第一条 符合条 件的村民。\n第二条 " + End, "laws.problem.spaceRemoved", ProblemLevel.Note)]
    public void Parse_SomethingWrong_IsNamed(string body, string key, ProblemLevel level)
    {
        var statute = Samples.Markdown(Samples.Head + body);

        var problem = Assert.Single(statute.Problems, problem => problem.Key == key);
        Assert.Equal(level, problem.Level);
        Assert.True(problem.Line >= 8);
    }

    [Fact]
    public void Parse_HeadingInContentsOnly_IsMissed()
    {
        var statute = Samples.PlainText("样例法\n目录\n第一章 总则\n第二章 监督\n第三章 附则\n第一章 总则\n第一条 甲。\n第三章 附则\n第二条 " + End);

        Assert.Contains(statute.Problems, problem => problem.Key == "laws.problem.headingMissing" && problem.Args.Single().ToString()!.Contains("监督", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_NoTitle_TakesTheFilesNameAndSaysSo()
    {
        var statute = Samples.PlainText("第一条 甲。\n第二条 " + End, "样例法(2022-03-04).txt");

        Assert.Equal("样例法", statute.Title);
        Assert.Equal(new DateOnly(2022, 3, 4), statute.VersionDate);
        Assert.Contains("laws.problem.titleFromFile", Samples.ProblemKeys(statute));
    }

    [Fact]
    public void Parse_DatesThatDisagree_AreBothNamed()
    {
        var statute = Samples.Markdown("# 样例法\n\n2022年3月4日 样例大会通过\n\n2022年4月1日 施行\n\n<!-- INFO END -->\n\n第一条 甲。\n\n第二条 " + End);

        var problem = Assert.Single(statute.Problems, problem => problem.Key == "laws.problem.effectDiffers");
        Assert.Equal([new DateOnly(2022, 4, 1), new DateOnly(2022, 5, 1)], problem.Args);
    }

    [Fact]
    public void Parse_SeveralProblems_ErrorsComeFirst()
    {
        var statute = Samples.Markdown(Samples.Head + "##\n第一条 甲。\n第三条 " + End);

        Assert.Equal(statute.Problems.OrderByDescending(problem => problem.Level).Select(problem => problem.Key), Samples.ProblemKeys(statute));
        Assert.Equal(2, statute.Problems.Count);
    }
}
