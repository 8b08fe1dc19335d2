using LearnLaw.Laws;
using LearnLaw.Laws.Comparison;
using LearnLaw.Laws.LawText;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Laws.Comparison;

/// <summary>The comparison against official pairs of versions, which are not part of the repository.</summary>
public sealed class RealComparisonTests
{
    [Fact]
    public void CriminalLaw_BeforeAndAfterTheTwelfthAmendment_DiffersInEightArticles()
    {
        var comparison = Compare("versions/刑法(至修正案十一_提交3cd6e86_2022-04-20).md", "md/刑法/刑法.md");

        Assert.Equal(8, comparison.CountOf(ChangeKind.Changed));
        Assert.Equal(497, comparison.CountOf(ChangeKind.Unchanged));
        Assert.Equal(505, comparison.Changes.Count(c => c.IsArticle));
    }

    [Fact]
    public void ProtectionOfMinors_2020And2024_DiffersInOneArticle()
    {
        var comparison = Compare("md/社会法/未成年人保护法(2020-10-17).md", "md/社会法/未成年人保护法(2024-04-26).md");

        Assert.Equal(1, comparison.CountOf(ChangeKind.Changed));
        Assert.Equal(131, comparison.CountOf(ChangeKind.Unchanged));
        Assert.Equal(132, comparison.Changes.Count(c => c.IsArticle));
    }

    [Fact]
    public void SupervisionLaw_2018And2024_RecognisesTheArticlesThatMovedUnchanged()
    {
        var comparison = Compare("md/宪法相关法/监察法(2018-03-20).md", "md/宪法相关法/监察法(2024-12-25).md");

        Assert.Equal(40, comparison.CountOf(ChangeKind.Moved));
        Assert.Equal(14, comparison.CountOf(ChangeKind.Unchanged));
        Assert.Equal(69, comparison.Changes.Count(c => c is { IsArticle: true, Before: not null }));
        Assert.Equal(78, comparison.Changes.Count(c => c is { IsArticle: true, After: not null }));
        Assert.Equal(0, comparison.CountOf(ChangeKind.Deleted));
    }

    [Fact]
    public void ReconsiderationLaw_2017And2023_RecognisesWhatBecameOfItsArticles()
    {
        var became = Compare("md/诉讼与非诉讼程序法/行政复议法(2017-09-01).md", "md/诉讼与非诉讼程序法/行政复议法(2023-09-01).md")
            .Changes.Where(c => c is { IsArticle: true, Before: not null }).ToDictionary(c => c.Before!.Key, c => c.After?.Key);

        Assert.Equal(
            ["1", "2", "3", "10", "11", "13", "20", "30", "34", "42", "89", "90"],
            new[] { "1", "2", "4", "5", "6", "7", "9", "17", "19", "21", "41", "43" }.Select(key => became[key]));
    }

    [Theory]
    [InlineData("诉讼与非诉讼程序法/行政复议法(2017-09-01)", "诉讼与非诉讼程序法/行政复议法(2023-09-01)", 43, 90)]
    [InlineData("宪法相关法/立法法(2015-03-15)", "宪法相关法/立法法(2023-03-13)", 105, 120)]
    public void WhollyRevisedLaw_EveryArticleOfBothStandsInTheComparison(string before, string after, int oldArticles, int newArticles)
    {
        var comparison = Compare($"md/{before}.md", $"md/{after}.md");

        Assert.Equal(oldArticles, comparison.Changes.Count(c => c is { IsArticle: true, Before: not null }));
        Assert.Equal(newArticles, comparison.Changes.Count(c => c is { IsArticle: true, After: not null }));
        Assert.All(comparison.Changes, change =>
        {
            Assert.Equal(change.Before?.Text ?? "", string.Concat(change.Segments.Select(s => s.OldText)));
            Assert.Equal(change.After?.Text ?? "", string.Concat(change.Segments.Select(s => s.NewText)));
        });
    }

    private static VersionComparison Compare(string before, string after) => VersionComparison.Of(Read(before), Read(after));

    private static List<LawNode> Read(string path)
    {
        var full = SharedFiles.PathOf(["laws", .. path.Split('/')]);
        using var file = File.OpenRead(full);
        return LawNodeRows.From(new StatuteParser().Parse(file, Path.GetFileName(full)).Nodes, Guid.Empty);
    }
}
