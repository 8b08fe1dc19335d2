using LearnLaw.Shared.Diffs;
using Xunit;

namespace LearnLaw.Tests.Shared;

public sealed class TextDiffTests
{
    [Fact]
    public void Between_SameText_HasNoChanges()
    {
        var diff = TextDiff.Between("甲\n乙", "甲\n乙");

        Assert.False(diff.HasChanges);
        Assert.Equal(["甲", "乙"], diff.Lines.Select(l => l.Text));
    }

    [Fact]
    public void Between_LineEndingsOfABrowser_AreNoChange() => Assert.False(TextDiff.Between("甲\r\n乙", "甲\n乙").HasChanges);

    [Fact]
    public void Between_WordsChanged_MarksThemWithinTheLine()
    {
        var diff = TextDiff.Between("村民会议由村委会召集，应当提前五天通知。", "村民会议由村委会召集，应当提前十天公告。");

        Assert.Equal([DiffKind.Removed, DiffKind.Added], diff.Lines.Select(l => l.Kind));
        Assert.Equal(["五", "通知"], Marked(diff.Lines[0]));
        Assert.Equal(["十", "公告"], Marked(diff.Lines[1]));
        Assert.Equal("村民会议由村委会召集，应当提前五天通知。", diff.Lines[0].Text);
    }

    [Fact]
    public void Between_OnlyAddedWithinALine_MarksNothingInTheOldOne()
    {
        var diff = TextDiff.Between("公民有选举权。", "公民有选举权和被选举权。");

        Assert.Empty(Marked(diff.Lines[0]));
        Assert.Equal("和被选举权", string.Concat(Marked(diff.Lines[1])));
    }

    [Fact]
    public void Between_NothingInCommon_IsRemovedAndAddedWhole()
    {
        var diff = TextDiff.Between("这一段讲权利。", "下面另起炉灶，全部重写，只字不留于此处");

        Assert.True(Assert.Single(diff.Lines[0].Pieces).IsChanged);
        Assert.True(Assert.Single(diff.Lines[1].Pieces).IsChanged);
    }

    [Theory]
    [InlineData("", "甲\n乙", "++")]
    [InlineData("甲\n乙", "", "--")]
    [InlineData("", "", "")]
    [InlineData("甲\n乙\n丙", "甲\n丙", "=-=")]
    [InlineData("甲\n丙", "甲\n乙\n丙", "=+=")]
    public void Between_LinesGoneOrNew_AreNamedSo(string before, string after, string kinds) =>
        Assert.Equal(kinds, string.Concat(TextDiff.Between(before, after).Lines.Where(l => l.Text.Length > 0).Select(Sign)));

    [Fact]
    public void Between_ShortContext_CountsWhatItLeavesOut()
    {
        var before = string.Join('\n', Enumerable.Range(1, 20).Select(i => $"第{i}行"));
        var after = before.Replace("第10行", "第10行改", StringComparison.Ordinal);

        var diff = TextDiff.Between(before, after, context: 1);

        Assert.Equal("~=-+=~", string.Concat(diff.Lines.Select(Sign)));
        Assert.Equal([8, 9], diff.Lines.Where(l => l.Kind == DiffKind.Skipped).Select(l => l.Count));
    }

    [Fact]
    public void Between_OneLineBetweenChanges_IsNotLeftOut()
    {
        var diff = TextDiff.Between("甲\n一\n二\n三\n乙", "甲变\n一\n二\n三\n乙变", context: 1);

        Assert.DoesNotContain(diff.Lines, l => l.Kind == DiffKind.Skipped);
    }

    [Fact]
    public void Between_RareCharacters_AreNotCutInTwo()
    {
        var diff = TextDiff.Between("地名𠮷田村在册登记", "地名𠀋田村在册登记");

        Assert.Equal(["𠮷"], Marked(diff.Lines[0]));
        Assert.Equal(["𠀋"], Marked(diff.Lines[1]));
    }

    private static IEnumerable<string> Marked(DiffLine line) => line.Pieces.Where(p => p.IsChanged).Select(p => p.Text);

    private static char Sign(DiffLine line) => line.Kind switch
    {
        DiffKind.Removed => '-',
        DiffKind.Added => '+',
        DiffKind.Skipped => '~',
        _ => '=',
    };
}
