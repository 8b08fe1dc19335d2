using LearnLaw.Laws;
using LearnLaw.Laws.LawText;
using Xunit;

namespace LearnLaw.Tests.Laws.LawText;

public sealed class StatutePartsTests
{
    [Fact]
    public void Merge_FilesInAnyOrder_GivesTheCodeInTheOrderOfItsArticles()
    {
        var whole = StatuteParts.Merge([Part("附则", 5, "本法自2022年5月1日起施行。"), Part("合同编", 3), Part("总则", 1)]);

        Assert.Equal(["第一编|总则", "第二编|合同", "|附则"], whole.Nodes.Select(node => $"{node.Label}|{node.Heading}"));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], whole.Articles().Select(article => article.Number!.Value.Key));
        Assert.Equal("", whole.Subtitle);
        Assert.Equal(new DateOnly(2022, 5, 1), whole.Effective);
        Assert.Equal(["laws.problem.partsNumbered"], Samples.ProblemKeys(whole));
    }

    [Fact]
    public void Merge_PartMissing_IsAGap()
    {
        var whole = StatuteParts.Merge([Part("总则", 1), Part("附则", 5)]);

        Assert.Contains(whole.Problems, problem => problem.Key == "laws.problem.articleGap" && problem.Level == ProblemLevel.Error);
    }

    [Fact]
    public void Group_PartsAndWholeStatutes_KeepsOnlyPartsTogether()
    {
        var groups = StatuteParts.Group([Part("总则", 1), Samples.Markdown(Samples.Village), Part("合同编", 3), Samples.Markdown(Samples.Village)], statute => statute);

        Assert.Equal([2, 1, 1], groups.Select(group => group.Count));
    }

    [Fact]
    public void Merge_DifferentStatutes_IsABug() =>
        Assert.Throws<ArgumentException>(() => StatuteParts.Merge([Part("总则", 1), Samples.Markdown(Samples.Village)]));

    private static ParsedStatute Part(string name, int first, string last = "乙。") => Samples.Markdown(
        $"# 样例法典\n\n# {name}\n\n2022年3月4日 样例大会通过\n\n<!-- INFO END -->\n\n{new LawNumber(first).ToLabel("条")} 甲。\n{new LawNumber(first + 1).ToLabel("条")} {last}");
}
